import { type Cell, type Grid, gridFromRows } from '@routebook/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gridToSheet } from './grid-to-sheet.js';
import { readWorkbook } from './read-workbook.js';
import { dateFromSerial } from './xlsx/date-cell.js';
import { writeXlsx } from './xlsx/package/write-xlsx.js';

const again = (grid: Grid) => readWorkbook(writeXlsx([gridToSheet(grid)]), { file: 'a.xlsx' }).sheets[0];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.stringMatching(/^[ a-z=+<&'0-9-]{1,9}$/),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.integer({ min: 1, max: 60_000 }).map((serial) => dateFromSerial(serial, 'yyyy-mm-dd') ?? null),
);

it('keeps every value where it was', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
      const sheet = again(gridFromRows('Routes', rows));
      for (const [row, cells] of rows.entries()) {
        for (const [column, value] of cells.entries()) expect(sheet?.rows[row]?.[column] ?? null).toEqual(value);
      }
    }),
    { numRuns: 100 },
  );
});

it('keeps merged areas and what is hidden', () => {
  const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  const rows = [['Origin', null], undefined, ['Exampleville', { type: 'error', code: '#N/A' } as const]];
  const grid: Grid = { ...gridFromRows('Old', []), rows, merges, hiddenRows: new Set([2]), hiddenColumns: new Set([1]) };
  const sheet = again({ ...grid, visibility: 'hidden' });
  expect(sheet).toMatchObject({ visibility: 'hidden', merges, hiddenRows: new Set([2]), hiddenColumns: new Set([1]) });
  expect(sheet?.rows[2]).toEqual(['Exampleville', '#N/A']);
});

it('makes columns as wide as what they hold, within reason', () => {
  expect(gridToSheet(gridFromRows('a', [['x', 'a place name', 'y'.repeat(999)]])).columnWidths).toEqual([8, 14, 60]);
});
