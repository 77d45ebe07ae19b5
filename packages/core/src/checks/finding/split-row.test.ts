import { expect, it } from 'vitest';
import type { Cell } from '../../model/cell.js';
import { type Grid, gridFromRows } from '../../model/grid.js';
import type { RowFacts } from '../../read/facts.js';
import type { Table } from '../../read/table.js';
import { applyEdits } from '../../review/apply.js';
import type { TableFacts } from '../check.js';
import { splitRow } from './split-row.js';
import { spotOf } from './spot.js';

const date = { type: 'date', serial: 43_690, iso: '2019-08-13', format: '' } as const;
const fields = ['origin.country', 'destination.city', 'cases', 'period.start', 'organisation', 'recordId'] as const;
const columns = fields.map((field, column) => ({ column, header: field, field, confidence: 1, by: 'words' as const }));

function split(below: readonly (readonly Cell[])[] = [], borrowed?: RowFacts['borrowed']) {
  const grid: Grid = gridFromRows('S', [[...fields], ['Kenya', 'Riyadh/Jeddah', 12, date, '"', 'R1'], ...below]);
  const table: Table = { grid, headerRows: [0], firstRow: 1, lastRow: 1, columns, dataRows: [1], skippedRows: [], repeats: [] };
  const row = { row: 1, borrowed } as RowFacts;
  const facts = { table, rows: [row], today: '2026-11' } as unknown as TableFacts;
  return { grid, fixes: splitRow(facts, row, spotOf(facts, row, 1), ['Riyadh', 'Jeddah']) };
}

it('keeps the first place and copies the row under the table for the next, without number and record', () => {
  const { grid, fixes } = split([], new Map([[4, { how: 'ditto', value: 'Org A' }]]));
  const { grid: after, skipped } = applyEdits(grid, fixes[0]?.edits ?? []);
  expect(skipped).toEqual([]);
  expect(after.rows[1]).toEqual(['Kenya', 'Riyadh', 12, date, '"', 'R1']);
  expect(after.rows[2]).toEqual(['Kenya', 'Jeddah', null, '2019-08', 'Org A']);
});

it('is not offered where something stands under the table', () => {
  expect(split([[null, null, null, 'note']]).fixes).toEqual([]);
  expect(split([[null, ' ']]).fixes).toHaveLength(1);
});
