import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reviewOptions } from '../../test/review-options.js';
import { cellAddress } from '../model/address.js';
import { type Cell, cellText } from '../model/cell.js';
import { cellAt, cellKey, type Grid, gridFromRows, type Workbook } from '../model/grid.js';
import type { Decision } from './decision.js';
import { mend } from './mend.js';

const head = ['Origin city', 'Origin country', 'Destination', 'Transit', 'Type of exploitation', 'Cases', 'Month', 'Phone'];
const words = [
  'Nairobbi',
  'Mombassa',
  'Kenya',
  'Keny',
  'Kampala',
  'Busia',
  'Riyadh/Jeddah',
  'Kitale > Nairobbi > Mombassa',
  '15-10',
  'forced labor',
  'Xqzzt',
];
const odd = ['"', '', '2019-13', '01/02/2019', 'Nairobi\u200B', 'BogotÃ¡', '+254 700 000 001', '__proto__', 'x; y', '10-15'];
const date: Cell = { type: 'date', serial: 45945, iso: '2025-10-15', format: 'd-mmm' };
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words, ...odd) },
  fc.constantFrom<Cell>(null, 3, date, true),
);
const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: head.length }), { minLength: 1, maxLength: 7 });
const decisions: fc.Arbitrary<Decision | undefined> = fc.oneof(
  fc.record({ fix: fc.nat(3) }),
  fc.record({ write: fc.constantFrom('Nairobi', 'Kenya', '12', '10-15', '', '$& ¶') }),
  fc.constant({ leave: true } as const),
  fc.constant(undefined),
);

function cellsOf({ rows: lines }: Grid): Map<string, Cell> {
  const cells = lines.flatMap((line, row) => (line ?? []).map((value, column) => [cellAddress(row, column), value] as const));
  return new Map(cells.filter(([, value]) => value !== null));
}

it('changes the cells that it lists and no other, never a formula, and comes to an end', () => {
  fc.assert(
    fc.property(rows, fc.array(decisions, { minLength: 1, maxLength: 5 }), fc.nat(7), (lines, answers, column) => {
      const grid = { ...gridFromRows('S', [head, ...lines]), formulas: new Set([cellKey(1, column)]) };
      const book: Workbook = { file: 'a.csv', format: 'csv', sheets: [grid], notices: [] };
      let asked = 0;
      const mended = mend(book, reviewOptions(), () => answers[asked++ % answers.length]);
      const expected = cellsOf(grid);
      for (const { cell: at, before, after } of mended.changes) {
        expect(cellText(expected.get(at) ?? null)).toBe(cellText(before));
        if (after === null) expected.delete(at);
        else expected.set(at, after);
      }
      const [after] = mended.workbook.sheets;
      expect(cellsOf(after as Grid)).toEqual(expected);
      expect(cellAt(after as Grid, 1, column)).toEqual(cellAt(grid, 1, column));
      expect(cellsOf(grid)).toEqual(cellsOf(gridFromRows('S', [head, ...lines])));
    }),
    { numRuns: 40 },
  );
});

it('has nothing more to do in what it has mended', () => {
  fc.assert(
    fc.property(rows, (lines) => {
      const book: Workbook = { file: 'a.csv', format: 'csv', sheets: [gridFromRows('S', [head, ...lines])], notices: [] };
      expect(mend(mend(book, reviewOptions()).workbook, reviewOptions()).changes).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
