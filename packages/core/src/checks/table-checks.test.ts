import { expect, it } from 'vitest';
import { cellKey, type Grid, gridFromRows } from '../model/grid.js';
import type { RepeatGroup, Table } from '../read/table.js';
import type { Check, Finding, TableFacts } from './check.js';
import { columnDoubtful } from './column-doubtful.js';
import { columnUnmapped } from './column-unmapped.js';
import { formulaNotCalculated } from './formula-not-calculated.js';
import { mergedDataCell } from './merged-data-cell.js';
import { repeatRowOrphan } from './repeat-row-orphan.js';

const plain = gridFromRows('Routes', [
  ['Country', 'Town?', 'Zzkx'],
  ['Kenya', 'Busia', null],
  [null, 'Moyale', null],
]);
const columns: Table['columns'] = [
  { column: 0, header: 'Country', field: 'origin.country', confidence: 0.95, by: 'words' },
  { column: 1, header: 'Town?', field: 'origin.city', rival: 'destination.city', confidence: 0.6, by: 'content' },
  { column: 2, header: 'Zzkx', field: null, confidence: 0, by: 'nothing' },
];

function findings(check: Check, grid: Partial<Grid>, more: Partial<Table> = {}): Finding[] {
  const table: Table = {
    grid: { ...plain, ...grid },
    headerRows: [0],
    firstRow: 1,
    lastRow: 2,
    columns,
    dataRows: [1, 2],
    skippedRows: [],
    repeats: [],
    ...more,
  };
  const all: Finding[] = [];
  check.table?.({ table, rows: [], today: '2026-11' } as unknown as TableFacts, (finding) => all.push(finding));
  return all;
}

it('asks what a doubtful column holds, with both answers and the way out', () => {
  const [finding, ...others] = findings(columnDoubtful, {});
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    row: 0,
    column: 1,
    args: { column: 'B', header: 'Town?', field: 'origin.city', rival: 'destination.city' },
  });
  expect(finding?.fixes?.map((fix) => fix.columns)).toEqual([{ B: 'origin.city' }, { B: 'destination.city' }, { B: null }]);
});

it('does not ask about a column that a person has chosen', () => {
  expect(findings(columnDoubtful, {}, { columns: columns.map((column) => ({ ...column, by: 'given' as const })) })).toEqual([]);
});

it('names the columns that are not used, unless a person left them out', () => {
  expect(findings(columnUnmapped, {})).toEqual([{ row: 0, column: 2, args: { column: 'C', header: 'Zzkx' }, fixes: [] }]);
  expect(findings(columnUnmapped, {}, { columns: columns.map((column) => ({ ...column, by: 'given' as const })) })).toEqual([]);
});

it('is silent about the columns that a form adds by itself', () => {
  const added: Table['columns'] = [
    { column: 0, header: 'start', field: null, confidence: 0.95, by: 'standard-name' },
    { column: 1, header: '_uuid', field: null, confidence: 0.95, by: 'standard-name' },
    { column: 2, header: 'start', field: null, confidence: 0, by: 'nothing' },
  ];
  expect(findings(columnUnmapped, {}, { columns: added }).map(({ column }) => column)).toEqual([2]);
});

it('finds merged cells of data that span rows, not those of headings', () => {
  const merges = [
    { top: 1, left: 0, bottom: 2, right: 0 },
    { top: 0, left: 0, bottom: 0, right: 1 },
    { top: 1, left: 2, bottom: 2, right: 2 },
  ];
  expect(findings(mergedDataCell, { merges })).toEqual([{ row: 1, column: 0, field: 'origin.country', args: { area: 'A2:A3', count: 2 } }]);
});

it('finds formulas without a result in rows and columns that are read', () => {
  const uncalculated = new Set([cellKey(1, 0), cellKey(1, 2), cellKey(9, 0)]);
  expect(findings(formulaNotCalculated, { uncalculated })).toEqual([{ row: 1, column: 0, field: 'origin.country' }]);
});

it('points at rows of a repeat group that belong to no row', () => {
  const group = { sheet: gridFromRows('Stops', []), columns: [], rowsOf: new Map(), orphans: [4] } satisfies RepeatGroup;
  expect(findings(repeatRowOrphan, {}, { repeats: [group] })).toEqual([{ row: 4, sheet: 'Stops', args: { sheet: 'Stops' } }]);
});
