import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cell } from '../model/cell.js';
import { gridFromRows } from '../model/grid.js';
import type { RowFacts } from '../read/facts.js';
import type { Table } from '../read/table.js';
import type { Finding, TableFacts } from './check.js';
import { sameRowTwice } from './same-row-twice.js';

const columns = (['origin.country', 'destination.country', 'notes'] as const).map((field, column) => ({
  column,
  header: field,
  field,
  confidence: 1,
  by: 'words' as const,
}));

function findings(cells: readonly (readonly Cell[])[], borrowed?: RowFacts['borrowed']): Finding[] {
  const dataRows = cells.map((_, row) => row);
  const table: Table = {
    grid: gridFromRows('S', cells),
    headerRows: [],
    firstRow: 0,
    lastRow: cells.length - 1,
    columns,
    dataRows,
    skippedRows: [],
    repeats: [],
  };
  const rows = dataRows.map((row) => ({ row, borrowed: row === 1 ? borrowed : undefined }) as RowFacts);
  const all: Finding[] = [];
  sameRowTwice.table?.({ table, rows, today: '2026-11' } as unknown as TableFacts, (finding) => all.push(finding));
  return all;
}

it('finds every later row that says the same, and no other', () => {
  const value = fc.constantFrom<Cell[]>('Kenya', 'Kuwait', 12, null);
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value, value), { maxLength: 12 }), (cells) => {
      const keys = cells.map(([from, to]) => JSON.stringify([from, to]));
      const repeated = keys.flatMap((key, row) => (keys.indexOf(key) < row ? [row] : []));
      expect(findings(cells).map(({ row }) => row)).toEqual(repeated);
    }),
  );
});

it('takes ditto marks for the value above, and does not offer to clear them', () => {
  const cells = [
    ['Kenya', 'Kuwait'],
    ['"', 'Kuwait'],
  ];
  expect(findings(cells, new Map([[0, { how: 'ditto', value: 'Kenya' }]]))).toMatchObject([
    { row: 1, args: { row: 2, other: 1 }, fixes: [] },
  ]);
});

it('offers to clear the later row', () => {
  const [finding] = findings([
    ['Kenya', 'Kuwait', 'a'],
    ['Kenya', 'Kuwait', 'b'],
  ]);
  expect(finding?.fixes?.[0]?.edits.map(({ cell, before, after }) => [cell, before, after])).toEqual([
    ['A2', 'Kenya', null],
    ['B2', 'Kuwait', null],
    ['C2', 'b', null],
  ]);
});

it('takes 100,000 different rows in well under a second', () => {
  const cells = Array.from({ length: 100_000 }, (_, row) => [`Country ${row}`, `Country ${row % 97}`]);
  const start = performance.now();
  expect(findings(cells)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(1500);
});
