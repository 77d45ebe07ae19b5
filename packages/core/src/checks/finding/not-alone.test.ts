import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RowFacts } from '../../read/facts.js';
import { notAlone } from './not-alone.js';

it('keeps every row that has the hash of another, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (hashes) => {
      const rows = hashes.map((_, row) => ({ row }) as RowFacts);
      const found = notAlone(rows, ({ row }) => hashes[row] ?? 0).map(({ row }) => row);
      expect(found).toEqual(rows.map(({ row }) => row).filter((row) => hashes.filter((hash) => hash === hashes[row]).length > 1));
    }),
  );
});
