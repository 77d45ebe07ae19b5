import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headers as english } from '../locales/en/headers.js';
import type { Cell } from '../model/cell.js';
import { cellKey, type Grid } from '../model/grid.js';
import { type FindTablesOptions, findTables } from './find-tables.js';
import { compileVocabulary } from './header-words.js';

const vocabulary = compileVocabulary([english]);

function find(sheets: Grid[], options: Partial<FindTablesOptions> = {}) {
  return findTables({ file: 'routes.xlsx', format: 'xlsx', sheets, notices: [] }, { vocabulary, ...options });
}

// Whatever the sheets hold.

const words = [
  'Origin',
  'Origin city',
  'Destination country',
  'Via',
  'Cases',
  'Total',
  '#loc+origin',
  '#affected',
  '_index',
  '_parent_index',
  'types',
  'types/a',
  '__proto__',
  'constructor',
  'e.g. x',
  'Kenya',
  '1',
  '',
];
const cell = fc.oneof(
  fc.constantFrom<Cell>(...words),
  fc.string(),
  fc.integer(),
  fc.constant(null),
  fc.boolean(),
  fc.constant<Cell>({ type: 'error', code: '#N/A' }),
  fc.constant<Cell>({ type: 'date', serial: 1, iso: '1900-01-01', format: '' }),
  fc.constant('\ud800'.repeat(9)),
  fc.constant('a/'.repeat(99)),
);
const area = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(3), fc.nat(3))
  .map(([top, left, down, across]) => ({ top, left, bottom: top + down, right: left + across }));
const grid: fc.Arbitrary<Grid> = fc.record({
  name: fc.constantFrom('A', 'Lists', 'stops'),
  visibility: fc.constantFrom('visible', 'hidden', 'very-hidden'),
  rows: fc.array(fc.option(fc.array(cell, { maxLength: 9 }), { nil: undefined, freq: 9 }), { maxLength: 14 }),
  merges: fc.array(area, { maxLength: 3 }),
  hiddenRows: fc.array(fc.nat(9)).map((rows) => new Set(rows)),
  hiddenColumns: fc.constant(new Set<number>()),
  formulas: fc.constant(new Set([cellKey(3, 3)])),
  uncalculated: fc.constant(new Set<number>()),
});
const options = fc.record({
  headerRow: fc.option(fc.nat(20), { nil: undefined }),
  sheet: fc.option(fc.constantFrom('A', 'none'), { nil: undefined }),
});

it('nothing is thrown, every index exists and no row is lost', () => {
  fc.assert(
    fc.property(fc.array(grid, { maxLength: 3 }), options, (sheets, { headerRow, sheet: chosen }) => {
      const { tables, decisions } = find(sheets, { ...(headerRow !== undefined && { headerRow }), ...(chosen && { sheet: chosen }) });
      expect(decisions).toHaveLength(sheets.length);
      for (const { used, reason } of decisions) expect(used || reason !== undefined).toBe(true);
      for (const table of tables) {
        const rows = [...table.headerRows, ...table.dataRows, ...table.skippedRows.map(({ row }) => row)];
        expect(new Set(rows).size).toBe(rows.length);
        for (const row of rows) expect(row).toBeLessThan(table.grid.rows.length);
        const width = Math.max(...table.grid.rows.map((row) => row?.length ?? 0), ...table.grid.merges.map(({ right }) => right + 1));
        for (const { column, confidence } of table.columns) {
          expect(column).toBeLessThan(width);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
