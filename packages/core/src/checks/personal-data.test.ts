import { expect, it } from 'vitest';
import { personal as english } from '../locales/en/personal.js';
import type { Cell } from '../model/cell.js';
import type { FieldKey } from '../model/fields.js';
import { cellKey, gridFromRows } from '../model/grid.js';
import { createPersonalReader } from '../read/personal-data.js';
import type { MappedBy, RepeatGroup, Table } from '../read/table.js';
import type { Check, Finding, TableFacts } from './check.js';
import { personalDataCell } from './personal-data-cell.js';
import { personalDataColumn } from './personal-data-column.js';

type Column = readonly [header: string, field: FieldKey | null, by: MappedBy, ...cells: Cell[]];

const date = (iso: string): Cell => ({ type: 'date', iso, serial: 0, format: 'd/m/yyyy' });

function findings(check: Check, columns: readonly Column[], more: Partial<Table> = {}): Finding[] {
  const depth = Math.max(...columns.map((column) => column.length)) - 3;
  const dataRows = Array.from({ length: depth }, (_, row) => row + 1);
  const rows = [columns.map(([header]) => header), ...dataRows.map((row) => columns.map((column) => (column[row + 2] ?? null) as Cell))];
  const mapped = columns.map(([header, field, by], column) => ({ column, header, field, by, confidence: 0.9 }));
  const table: Table = {
    grid: gridFromRows('Routes', rows),
    headerRows: [0],
    firstRow: 1,
    lastRow: depth,
    columns: mapped,
    dataRows,
    skippedRows: [],
    repeats: [],
    ...more,
  };
  const all: Finding[] = [];
  const facts = { table, rows: dataRows.map((row) => ({ row })), today: '2026-11', personalData: createPersonalReader([english]) };
  check.table?.(facts as unknown as TableFacts, (finding) => all.push(finding));
  return all;
}
const kindOf = (...column: Column) => findings(personalDataColumn, [column])[0]?.args?.kind;

it('offers to leave a personal column out, until a person has done so', () => {
  const names: Column = ['Victim name', null, 'nothing', 'A. B.'];
  expect(findings(personalDataColumn, [names])).toEqual([
    {
      row: 0,
      column: 0,
      args: { kind: 'name', header: 'Victim name', column: 'A' },
      fixes: [{ kind: 'choice', title: 'leave-out-column', args: { column: 'A' }, edits: [], columns: { A: null } }],
    },
  ]);
  expect(kindOf('Victim name', null, 'given', 'A. B.')).toBeUndefined();
  expect(kindOf('Victim name', 'notes', 'words', 'A. B.')).toBe('name');
  expect(kindOf('Victim name', null, 'nothing')).toBeUndefined();
  expect(kindOf('Was the passport taken?', null, 'nothing', 'yes', 'no')).toBeUndefined();
  expect(kindOf('Passport', null, 'nothing', 'X 12', 'no')).toBe('id-number');
});

it('trusts a person who gave a column a field, but not the cells', () => {
  expect(kindOf('Street', 'origin.city', 'given', 'Kitale')).toBeUndefined();
  expect(kindOf('Street', 'origin.city', 'given', '0712 345 678', '0712 345 679')).toBe('phone');
  expect(kindOf('Street', 'origin.city', 'given', '0712 345 678')).toBeUndefined();
});

it('takes a doubtful heading at its word only where the column says nothing of the route', () => {
  expect(kindOf('Agent', null, 'nothing', 'Somebody')).toBe('name');
  expect(kindOf('Agent', 'recruitment', 'words', 'Somebody')).toBeUndefined();
  expect(kindOf('Victims', null, 'nothing', 3, 4)).toBeUndefined();
  expect(kindOf('Latitude', null, 'nothing', -1.28333)).toBe('gps');
  expect(kindOf('Latitude', null, 'nothing', -1.28)).toBeUndefined();
  expect(kindOf('Notes', 'notes', 'words', 'urgent')).toBeUndefined();
  expect(kindOf('Notes', 'notes', 'words', 'She was promised a job in a shop, and was locked in when she came.')).toBe('narrative');
  expect(kindOf('ID number', 'recordId', 'words', 'R-1', 'R-2')).toBeUndefined();
  expect(kindOf('Record ID', 'recordId', 'words', 'R100002', 'R100003')).toBeUndefined();
  expect(findings(personalDataCell, [['Record ID', 'recordId', 'words', 'R1', 'R100003']])).toEqual([]);
  expect(findings(personalDataCell, [['Record ID', 'recordId', 'words', 'R1', 'jane@example.org']])).toHaveLength(1);
  expect(findings(personalDataCell, [['ID', 'recordId', 'words', 'R1', 'A1234567']])).toHaveLength(1);
  expect(kindOf('ID number', 'recordId', 'words', 23456789, 31234567)).toBe('id-number');
  expect(kindOf('Case number', 'cases', 'words', 3, 4)).toBeUndefined();
});

it('knows personal columns by their cells', () => {
  expect(kindOf('X', null, 'nothing', 'Jane Example', 'Peter Sample')).toBe('name');
  expect(kindOf('X', null, 'nothing', 'Aa Bb', 'Cc Dd', 'Ee Ff', 'Gg Hh', 'Ii Jj')).toBe('name');
  expect(kindOf('X', null, 'nothing', 'Debt Bondage', 'False Promises', 'Debt Bondage', 'Debt Bondage', 'False Promises')).toBeUndefined();
  expect(kindOf('X', null, 'nothing', 712345678, 722345671)).toBe('phone');
  expect(kindOf('X', null, 'nothing', 254712345678, 254722345671)).toBe('phone');
  expect(kindOf('X', null, 'nothing', 23456781, 31234567, 10234569, 29876543, 33445577)).toBe('id-number');
  expect(kindOf('X', null, 'nothing', 10000001, 10000002, 10000003, 10000004, 10000005)).toBeUndefined();
  expect(kindOf('X', null, 'nothing', date('1999-03-12'), date('1987-05-01'), '12/4/2003')).toBe('birth-date');
  expect(kindOf('X', null, 'nothing', date('2024-03-12'), date('2025-05-01'), date('2026-05-01'))).toBeUndefined();
  expect(kindOf('X', 'origin.city', 'content', '-1.28333, 36.81667', '0.51234, 35.27123')).toBe('gps');
});

it('says the kinds of a cell, never what it says, and offers to keep the rest', () => {
  const [finding] = findings(personalDataCell, [
    ['Origin', 'origin', 'words', 'Kitale, tel 0712 345 678 (Mrs Example)', 'Busia', 'Kitale'],
  ]);
  expect(finding).toMatchObject({ row: 1, column: 0, field: 'origin', args: { kind: 'phone, name' } });
  expect(finding?.fixes?.map(({ title, edits }) => [title, edits[0]?.after])).toEqual([
    ['remove-personal-data', 'Kitale, tel (Mrs)'],
    ['clear-cell', null],
    ['leave-out-column', undefined],
  ]);
  expect(JSON.stringify(finding?.args)).not.toMatch(/\d|Example/);
});

it('looks only at cells that would be sent', () => {
  expect(findings(personalDataCell, [['X', null, 'nothing', 'x', 'y', '0712 345 678']])).toEqual([]);
  expect(findings(personalDataCell, [['Phone', 'notes', 'words', '0712 345 678']])).toEqual([]);
  expect(findings(personalDataCell, [['Cases', 'cases', 'words', 3, 4, 254712345678]])).toHaveLength(1);
});

it('writes no formula over, and nothing on another sheet', () => {
  const origin: Column = ['Origin', 'origin', 'words', 'Kitale', 'Busia', 'tel 0712 345 678'];
  const grid = { ...gridFromRows('Routes', [['Origin'], ['Kitale'], ['Busia'], ['tel 0712 345 678']]), formulas: new Set([cellKey(3, 0)]) };
  expect(findings(personalDataCell, [origin], { grid })[0]?.fixes?.map(({ title }) => title)).toEqual(['leave-out-column']);
  const stops = gridFromRows('Stops', [['Stop'], ['Busia, tel 0712 345 678']]);
  const columns = [{ column: 0, header: 'Stop', field: 'transit', confidence: 1, by: 'words' } as const];
  const group: RepeatGroup = { sheet: stops, columns, rowsOf: new Map([[1, [1]]]), orphans: [] };
  expect(findings(personalDataCell, [['Origin', 'origin', 'words', 'Kitale']], { repeats: [group] })).toEqual([
    { row: 1, column: 0, sheet: 'Stops', field: 'transit', args: { kind: 'phone' }, fixes: [] },
  ]);
});
