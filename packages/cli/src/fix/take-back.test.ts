import { type Cell, cellKey, type DateCell, type Grid, gridFromRows, type Workbook } from '@routebook/core';
import { expect, it } from 'vitest';
import type { FixLog, LoggedChange } from './fix-log.js';
import { takeBack } from './take-back.js';

const date: DateCell = { type: 'date', serial: 45945, iso: '2025-10-15', format: 'd-mmm' };
const named = { name: 'a.xlsx', sha256: '0'.repeat(64) };
const logOf = (...changes: Omit<LoggedChange, 'sheet' | 'codes'>[]): FixLog => ({
  ...{ routebook: '0', kind: 'fix-log@1', input: named, output: named },
  changes: changes.map((change) => ({ sheet: 'S', codes: [], ...change })),
});
const bookOf = (row: readonly Cell[], change: Partial<Grid> = {}, format = 'xlsx'): Workbook => ({
  ...{ file: 'a', format, notices: [] },
  sheets: [{ ...gridFromRows('S', [row]), ...change }],
});

it('gives back what stood there, with its style while the file is the same', () => {
  const log = logOf({ cell: 'A1', before: date, after: '10-15', style: 7 });
  expect(takeBack(log, bookOf(['10-15']), true).edits).toEqual([{ sheet: 'S', cell: 'A1', before: '10-15', value: date, style: 7 }]);
});

it('leaves a date alone whose style cannot be told any more', () => {
  const log = logOf({ cell: 'A1', before: date, after: '10-15', style: 7 }, { cell: 'B1', before: 'x', after: '1-2', style: 7 });
  const { edits, changedSince } = takeBack(log, bookOf(['10-15', '1-2']), false);
  expect(edits).toEqual([{ sheet: 'S', cell: 'B1', before: '1-2', value: 'x' }]);
  expect(changedSince.map(({ cell }) => cell)).toEqual(['A1']);
});

it('leaves alone what holds something else, a formula, or stands on a sheet that is gone', () => {
  const log = logOf(
    { cell: 'A1', before: 'a', after: 'b' },
    { cell: 'B1', before: 'a', after: 'b' },
    { cell: 'C1', before: 'a', after: 12 },
    { cell: 'D1', before: 'a', after: 'b' },
  );
  const found = takeBack(log, bookOf(['c', 'b', '12', 'a'], { formulas: new Set([cellKey(0, 1)]) }), true);
  expect([found.edits, found.changedSince.map(({ cell }) => cell), found.already]).toEqual([[], ['A1', 'B1', 'C1'], 1]);
  expect(takeBack(log, { ...bookOf([]), sheets: [] }, true).changedSince).toHaveLength(4);
});

it('takes a text table by its only sheet, and numbers in it for what they say', () => {
  const log = logOf({ cell: 'A1', before: null, after: 12 });
  const book = bookOf(['12'], { name: 'renamed' }, 'csv');
  expect(takeBack(log, book, false).edits).toEqual([{ sheet: 'S', cell: 'A1', before: '12', value: null }]);
});
