import { expect, it } from 'vitest';
import type { Cell } from '../model/cell.js';
import { gridFromRows } from '../model/grid.js';
import { borrowDown } from './borrow.js';
import type { Table } from './table.js';

function tableOf(values: Cell[], merges: Table['grid']['merges'] = []): Table {
  const grid = {
    ...gridFromRows(
      'S',
      values.map((value) => [value]),
    ),
    merges,
  };
  const dataRows = values.map((_, row) => row);
  return { grid, headerRows: [], firstRow: 0, lastRow: values.length - 1, columns: [], dataRows, skippedRows: [], repeats: [] };
}
const isDitto = (text: string) => text === '"';
const lent = (values: Cell[], fillDown = false, merges: Table['grid']['merges'] = []) =>
  [...borrowDown(tableOf(values, merges), 0, isDitto, fillDown)].map(([row, loan]) => [row, loan.how, loan.value]);

it('takes the value above a ditto mark, also through several', () => {
  expect(lent(['Nairobi', '"', '"', 'Busia', '"'])).toEqual([
    [1, 'ditto', 'Nairobi'],
    [2, 'ditto', 'Nairobi'],
    [4, 'ditto', 'Busia'],
  ]);
});

it('never takes a value over a blank cell', () => expect(lent(['Nairobi', null, '"'])).toEqual([]));

it('gives a merged area its one value', () => {
  expect(lent(['Nairobi', null, null], false, [{ top: 0, left: 0, bottom: 1, right: 0 }])).toEqual([[1, 'merge', 'Nairobi']]);
});

it('fills down only columns whose values head blocks', () => {
  expect(lent(['A', null, null, 'B', null], true)).toEqual([
    [1, 'fill-down', 'A'],
    [2, 'fill-down', 'A'],
    [4, 'fill-down', 'B'],
  ]);
  expect(lent(['A', 'A', 'A', null, 'B'], true)).toEqual([]);
});
