import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellAddress, columnIndex, columnName, parseAddress } from './address.js';

it('names columns as Excel does', () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  expect(columnIndex('Ä')).toBe(-1);
});

it('reads back every address that it writes', () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(parseAddress(cellAddress(row, column))).toEqual({ row, column });
      expect(columnIndex(columnName(column))).toBe(column);
    }),
  );
});
