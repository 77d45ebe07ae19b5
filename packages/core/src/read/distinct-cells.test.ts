import { expect, it } from 'vitest';
import { gridFromRows } from '../model/grid.js';
import { distinctCells } from './distinct-cells.js';
import type { Table } from './table.js';

it('gives each cell of the rows of a column once', () => {
  const grid = gridFromRows('S', [['City'], ['Nairobi', 3], ['Busia', 3], ['Nairobi'], [], ['Total', 4]]);
  const table: Table = {
    grid,
    headerRows: [0],
    firstRow: 1,
    lastRow: 4,
    columns: [],
    dataRows: [1, 2, 3, 4],
    skippedRows: [],
    repeats: [],
  };
  expect([...distinctCells(table, 0)]).toEqual(['Nairobi', 'Busia', null]);
  expect([...distinctCells(table, 1)]).toEqual([3, null]);
  expect(distinctCells(table, 0)).toBe(distinctCells(table, 0));
});
