import { expect, it } from 'vitest';
import { gridFromRows } from '../model/grid.js';
import type { Table } from '../read/table.js';
import type { Finding } from './check.js';
import { headerNotFound } from './header-not-found.js';
import { rowsMissing } from './rows-missing.js';
import { sheetSkipped } from './sheet-skipped.js';
import { tablesSeveral } from './tables-several.js';

const grid = gridFromRows('Notes', [['hello']]);
const table = { grid } as Table;
const workbook = {
  file: 'a.xlsx',
  format: 'xlsx',
  sheets: [grid],
  notices: [],
};

function findings(check: typeof headerNotFound, tables: readonly Table[]): Finding[] {
  const all: Finding[] = [];
  const sheets = [
    { sheet: 'Notes', used: tables.length > 0 },
    { sheet: 'Old', used: false, reason: 'hidden' as const },
    { sheet: 'Stops', used: false, reason: 'joined' as const },
  ];
  check.file?.({ workbook, sheets, tables }, (finding) => all.push(finding));
  return all;
}

it('finds that no sheet holds a table', () => {
  expect(findings(headerNotFound, [])).toEqual([{ args: { count: 1 } }]);
  expect(findings(headerNotFound, [table])).toEqual([]);
});

it('finds that no table holds a row', () => {
  const tableWith = (dataRows: readonly number[], ...reasons: readonly string[]) =>
    ({
      grid,
      dataRows,
      skippedRows: reasons.map((reason, row) => ({ row, reason })),
    }) as unknown as Table;
  const [empty, filled] = [tableWith([], 'blank'), tableWith([1])];
  expect(findings(rowsMissing, [empty])).toEqual([{}]);
  expect(findings(rowsMissing, [empty, filled])).toEqual([]);
  expect(findings(rowsMissing, [])).toEqual([]);
  expect(findings(rowsMissing, [tableWith([], 'example', 'blank')])).toEqual([{ severity: 'info' }]);
  expect(findings(rowsMissing, [tableWith([], 'example', 'total')])).toEqual([{}]);
});

it('names each sheet that was passed over, but none that was joined to another', () => {
  expect(findings(sheetSkipped, [table])).toEqual([{ sheet: 'Old', args: { sheet: 'Old', reason: 'hidden' } }]);
});

it('counts the tables of a sheet', () => {
  expect(findings(tablesSeveral, [table])).toEqual([]);
  expect(findings(tablesSeveral, [table, table])).toEqual([{ sheet: 'Notes', args: { sheet: 'Notes', count: 2 } }]);
});
