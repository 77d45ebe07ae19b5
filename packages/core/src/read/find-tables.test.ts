import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headers as english } from '../locales/en/headers.js';
import { headers as french } from '../locales/fr/headers.js';
import { headers as spanish } from '../locales/es/headers.js';
import { headers as swahili } from '../locales/sw/headers.js';
import type { Cell } from '../model/cell.js';
import { cellKey, type Grid, gridFromRows } from '../model/grid.js';
import type { Evidence } from './evidence.js';
import { findTables, type FindTablesOptions } from './find-tables.js';
import { compileVocabulary } from './header-words.js';
import type { Table } from './table.js';

const vocabulary = compileVocabulary([english, french, spanish, swahili]);

function find(sheets: Grid[], options: Partial<FindTablesOptions> = {}) {
  return findTables({ file: 'routes.xlsx', format: 'xlsx', sheets, notices: [] }, { vocabulary, ...options });
}

function sheet(rows: (Cell[] | undefined)[], more: Partial<Grid> = {}): Grid {
  return { ...gridFromRows('Routes', []), rows, ...more };
}

function only(rows: (Cell[] | undefined)[], more: Partial<Grid> = {}, options: Partial<FindTablesOptions> = {}): Table {
  const { tables } = find([sheet(rows, more)], options);
  expect(tables).toHaveLength(1);
  return tables[0] as Table;
}

const fieldsOf = (table: Table | undefined) => table?.columns.map(({ field }) => field);
const skippedOf = (table: Table) => table.skippedRows.map(({ row, reason }) => `${row} ${reason}`);

const header = ['Origin city', 'Origin country', 'Destination country', 'Type of exploitation', 'Cases'];
const fields = ['origin.city', 'origin.country', 'destination.country', 'exploitationType', 'cases'];
const kitale: Cell[] = ['Kitale', 'Kenya', 'Oman', 'Forced labour', 3];
const busia: Cell[] = ['Busia', 'Kenya', 'Qatar', 'Begging', 4];

describe('where the table stands', () => {
  it.each<[string, (Cell[] | undefined)[], number[], number[]]>([
    ['on the first row', [header, kitale, busia], [0], [1, 2]],
    ['below titles and what was filled in about the sheet', [['Routes of March 2019'], ['Organisation', 'Example Aid'], ['Reporting month', 'March'], undefined, header, kitale], [4], [5]],
    ['below 24 lines of a licence', [...Array.from({ length: 24 }, (_, at) => [`Line ${at} of the terms`]), header, kitale], [24], [25]],
    ['below a title that speaks of origin, transit and destination', [['Trafficking routes: origin, transit and destination countries, type of exploitation'], header, kitale], [1], [2]],
    ['with blank rows in the middle', [header, kitale, [], undefined, [null, '', ' '], busia], [0], [1, 5]],
    ['below blank rows', [undefined, [], header, kitale], [2], [3]],
  ])('%s', (_, rows, headerRows, dataRows) => {
    const table = only(rows);
    expect(table).toMatchObject({ headerRows, dataRows, firstRow: (headerRows.at(-1) as number) + 1, lastRow: dataRows.at(-1) });
    expect(fieldsOf(table)).toEqual(fields);
  });

  it('not in column A', () => {
    const table = only([[], ...[header, kitale, busia].map((row) => [null, null, ...row])]);
    expect(table.columns.map(({ column }) => column)).toEqual([2, 3, 4, 5, 6]);
    expect(fieldsOf(table)).toEqual(fields);
  });

  it('with hidden rows of data, which are read', () => {
    expect(only([header, kitale, busia], { hiddenRows: new Set([1]) }).dataRows).toEqual([1, 2]);
  });

  it('with the same header twice and blank headers', () => {
    const table = only([['Origin', 'ORIGIN ', ' ', 'Destination'], ['Kenya', 'Uganda', 'x', 'Oman']]);
    expect(fieldsOf(table)).toEqual(['origin', 'origin', null, 'destination']);
    expect(table.columns[2]?.header).toBe('');
  });

  it('where a person said it is', () => {
    expect(only([['x', 'y'], header, kitale, busia], {}, { headerRow: 1 }).dataRows).toEqual([2, 3]);
    expect(find([sheet([header])], { headerRow: 99 }).tables).toEqual([]);
  });
});

describe('headers of several rows', () => {
  const top = ['No', 'Victim origin', null, 'Intended destination', null, 'Transit', 'Exploitation', null, null, 'No. of cases'];
  const bottom = [null, 'City', 'Country', 'City', 'Country', null, 'City', 'Country', 'Type', null];
  const row = [1, 'Kitale', 'Kenya', 'Muscat', 'Oman', 'Nairobi', 'Muscat', 'Oman', 'Begging', 3];
  const expected = [
    null, 'origin.city', 'origin.country', 'destination.city', 'destination.country', 'transit', 'exploitation.city', 'exploitation.country', 'exploitationType', 'cases',
  ];

  it('reads merged groups, below a merged title that is no group', () => {
    const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
    const merges = [area(0, 0, 0, 9), area(1, 1, 1, 2), area(1, 3, 1, 4), area(1, 6, 1, 8), area(1, 0, 2, 0), area(1, 5, 2, 5), area(1, 9, 2, 9)];
    const table = only([['Routes of March'], top, bottom, row], { merges });
    expect(table.headerRows).toEqual([1, 2]);
    expect(fieldsOf(table)).toEqual(expected);
    expect(table.columns[1]?.header).toBe('Victim origin / City');
    expect(table.columns[9]?.header).toBe('No. of cases');
  });

  it('reads groups that a text format left without merges', () => {
    const table = only([top, bottom, row]);
    expect(table.headerRows).toEqual([0, 1]);
    expect(fieldsOf(table)).toEqual(expected);
  });

  it('prefers visible labels to a hidden row of technical names', () => {
    const rows = [['hte_City', 'prs_FirstName', 'vic_TypeOfExploitation'], ['Origin', 'Destination', 'Whatever'], ['Kitale', 'Oman', 'Begging']];
    const table = only(rows, { hiddenRows: new Set([0]) });
    expect(table.columns.map(({ header: text }) => text)).toEqual(['Origin', 'Destination', 'Whatever']);
    expect(fieldsOf(table)).toEqual(['origin', 'destination', 'exploitationType']);
    expect(table.columns[2]?.confidence).toBeLessThan(0.8);
  });
});

describe('tags', () => {
  const tags = ['#loc +name +origin', '#country+origin', '#country+dest', '', '#affected+ind+est'];

  it('decide over words', () => {
    const table = only([['A', 'Destination', 'Phone', 'D', 'E'], tags, kitale]);
    expect(fieldsOf(table)).toEqual(['origin.city', 'origin.country', 'destination.country', null, 'cases']);
    expect(table).toMatchObject({ headerRows: [0], firstRow: 2, dataRows: [2], skippedRows: [{ row: 1, reason: 'hxl-tags' }] });
    expect(table.columns[0]).toMatchObject({ header: 'A', by: 'hxl' });
  });

  it('are the header where nothing stands above them', () => {
    const table = only([tags, kitale]);
    expect(table).toMatchObject({ headerRows: [0], dataRows: [1] });
    expect(table.columns[0]?.header).toBe('#loc +name +origin');
  });

  it('need half of the cells', () => {
    expect(only([header, ['#1', '#country+origin', 'Oman', 'x', 2], kitale]).columns[0]?.by).toBe('words');
  });
});

describe('rows that are no routes', () => {
  it('are told apart', () => {
    const table = only([
      header, ['e.g. Kitale', 'Kenya', 'Oman', 'Begging', 3], kitale, [], busia, header, kitale, ['TOTAL', null, null, null, 12], [], ['* estimates'], ['Prepared by: the office'],
    ]);
    expect(table.dataRows).toEqual([2, 4, 6]);
    expect(table.lastRow).toBe(6);
    expect(skippedOf(table)).toEqual(['1 example', '3 blank', '5 repeated-header', '7 total', '8 blank', '9 note', '10 note']);
  });

  it.each(['Total', 'Grand total:', 'TOTAL GÉNÉRAL', 'Sous-total', 'Jumla', 'Total por año', 'Kenya total'])('%s is a total', (word) => {
    expect(skippedOf(only([header, kitale, [word, null, null, null, 3]]))).toEqual(['2 total']);
  });

  it('sums without a word are totals', () => {
    expect(skippedOf(only([header, kitale, busia, [null, null, null, null, 7]]))).toEqual(['3 total']);
    expect(skippedOf(only([header, kitale, [null, null, null, null, 9]], { formulas: new Set([cellKey(2, 4)]) }))).toEqual(['2 total']);
    expect(only([header, kitale, busia, [null, null, null, null, 8]]).dataRows).toContain(3);
  });

  it.each(['Example', 'Exemple :', 'Ejemplo', 'Mfano', 'eg.'])('%s begins an example', (word) => {
    expect(skippedOf(only([['Case ID', ...header], [word, ...kitale], ['1', ...busia]]))).toEqual(['1 example']);
  });

  it('banners over the columns are notes, and rows that go on with a stop are not', () => {
    const merges = [{ top: 1, left: 0, bottom: 1, right: 4 }];
    expect(skippedOf(only([header, ['Nairobi office'], kitale], { merges }))).toEqual(['1 note']);
    expect(only([['Case ID', 'Origin', 'Transit', 'Destination'], ['1', 'Kitale', 'Nairobi', 'Oman'], [null, null, 'Dubai']]).dataRows).toEqual([1, 2]);
  });

  it('a route from a place called Total stays a route', () => {
    expect(only([header, ['Total', 'Senegal', 'Mali', 'Begging', 1]]).dataRows).toEqual([1]);
  });
});

describe('several sheets', () => {
  const named = (name: string, rows: Cell[][], more: Partial<Grid> = {}) => ({ ...gridFromRows(name, rows), ...more });

  it('are each used or passed over with a reason', () => {
    const { tables, decisions } = find([
      named('Cover', [['Read me first'], ['This workbook is kept by the office']]),
      named('Lists', [['Countries', 'Types of exploitation'], ['Kenya', 'Begging'], ['Oman', 'Forced labour']]),
      named('Old', [header, kitale], { visibility: 'hidden' }),
      named('Sheet3', []),
      named('January', [header, kitale]),
      named('February', [header, busia]),
      named('Summary', [['Country of origin', 'Destination country', 'Total'], ['Kenya', 'Oman', 3]]),
      named('Staff', [['Name', 'Salary'], ['A', 3], ['B', 4]]),
    ]);
    expect(decisions.map(({ sheet: name, used, reason }) => `${name} ${used ? 'used' : reason}`)).toEqual([
      'Cover no-table', 'Lists list', 'Old hidden', 'Sheet3 empty', 'January used', 'February used', 'Summary not-chosen', 'Staff no-table',
    ]);
    expect(tables.map(({ grid }) => grid.name)).toEqual(['January', 'February']);
  });

  it('can be chosen, even a hidden one', () => {
    const { tables, decisions } = find([named('A', [header, kitale]), named('B', [header, busia], { visibility: 'hidden' })], { sheet: 'B' });
    expect(tables.map(({ grid }) => grid.name)).toEqual(['B']);
    expect(decisions[0]).toEqual({ sheet: 'A', used: false, reason: 'not-chosen' });
  });
});

describe('several tables on one sheet', () => {
  it('one below the other', () => {
    const other = ['Origin country', 'Origin city', 'Exploitation city', 'No. of victims'];
    const { tables } = find([sheet([['Outbound'], header, kitale, busia, ['Total', null, null, null, 7], [], ['Inbound'], other, ['Uganda', 'Kampala', 'Nairobi', 3]])]);
    expect(tables.map(({ headerRows, dataRows }) => [headerRows, dataRows])).toEqual([[[1], [2, 3]], [[7], [8]]]);
    expect(fieldsOf(tables[1])).toEqual(['origin.country', 'origin.city', 'exploitation.city', 'cases']);
  });

  it('the same header again after a blank row goes on with the same table', () => {
    const table = only([header, kitale, [], header, busia]);
    expect(table.dataRows).toEqual([1, 4]);
  });

  it('side by side', () => {
    const { tables } = find([sheet([[...header, null, ...header], [...kitale, null, ...busia]])]);
    expect(tables.map((table) => table.columns[0]?.column)).toEqual([0, 6]);
    expect(tables.map(fieldsOf)).toEqual([fields, fields]);
  });

  it('a list of choices beside the table stays unused', () => {
    const table = only([[...header, null, 'Industry', 'Exploitation types'], [...kitale, null, 'Fishing', 'Begging']]);
    expect(fieldsOf(table)).toEqual([...fields, null, null]);
  });
});

describe('mapping', () => {
  it('by a person is obeyed, by header or by column', () => {
    const table = only([['A1', 'Who knows', 'Via 1'], ['Kitale', 'Oman', 'Nairobi']], {}, { mapping: { columns: { 'a 1': null, A1: 'origin', B: 'destination', 'VIA 1': null } } });
    expect(table.columns).toMatchObject([{ field: 'origin', confidence: 1, by: 'given' }, { field: 'destination', by: 'given' }, { field: null, confidence: 1, by: 'given' }]);
  });

  it('takes "City" and "Country" for a place that is asked about', () => {
    const table = only([['Country of origin', 'City', 'Destination country', 'City', 'Number of cases'], ['Kenya', 'Kitale', 'Oman', 'Muscat', 3]]);
    expect(fieldsOf(table)).toEqual(['origin.country', 'origin.city', 'destination.country', 'destination.city', 'cases']);
    expect(table.columns[1]?.confidence).toBeLessThan(0.8);
  });

  it('reads "Origin" beside "Origin country" as its city', () => {
    expect(fieldsOf(only([['Origin', 'Origin country', 'Destination', 'Nationality', 'Age'], ['Kitale', 'Kenya', 'Oman', 'Kenyan', 30]]))).toEqual([
      'origin.city', 'origin.country', 'destination', null, null,
    ]);
  });

  it('leaves the columns of CTDC that are choices their option', () => {
    const table = only([['citizenship', 'CountryOfExploitation', 'country of origin', 'isForcedLabour'], ['KE', 'OM', 'KE', 1]]);
    expect(table.columns[3]).toMatchObject({ field: 'exploitationType', option: 'forced labour', by: 'standard-name' });
    expect(table.columns[0]).toMatchObject({ field: null });
  });
});

describe('what a column holds', () => {
  const evidence: Evidence = {
    country: (text) => ['Kenya', 'Oman', 'Qatar'].includes(text),
    city: (text) => ['Kitale', 'Busia', 'Muscat'].includes(text),
    code: (list, text) => list === 'exploitationType' && ['Begging', 'Forced labour'].includes(text),
    count: (cell) => typeof cell === 'number',
    period: (cell) => typeof cell === 'object' && cell?.type === 'date',
  };
  const date = { type: 'date', serial: 43525, iso: '2019-03-01', format: '' } as const;

  it('stands in for words, and is asked about', () => {
    const table = only([['Origin city', 'Origin country', 'Destination', 'Xyz', 'Qrs'], kitale, busia], {}, { evidence });
    expect(fieldsOf(table)).toEqual(['origin.city', 'origin.country', 'destination', 'exploitationType', 'cases']);
    expect(table.columns[3]).toMatchObject({ by: 'content' });
    expect(table.columns[3]?.confidence).toBeLessThan(0.8);
  });

  it('makes words sure, or doubtful', () => {
    const table = only([['Origin', 'Destination', 'Victims', 'Exploitation'], ['Kenya', 3, 4, 'Begging'], ['Oman', 4, 7, 'Forced labour']], {}, { evidence });
    expect(table.columns.map(({ field, confidence }) => `${field} ${confidence >= 0.8 ? 'sure' : 'doubtful'}`)).toEqual([
      'origin sure', 'destination doubtful', 'cases sure', 'exploitationType sure',
    ]);
  });

  it('tells "From" and "To" over dates from places', () => {
    const table = only([['Origin', 'Destination', 'From', 'To'], ['Kenya', 'Oman', date, date]], {}, { evidence });
    expect(fieldsOf(table)).toEqual(['origin', 'destination', 'period.start', 'period.end']);
  });
});

describe('exports of KoboToolbox', () => {
  const main = [
    ['start', 'grp_origin/origin_city', 'grp_origin/origin_country', 'dest/country', 'types', 'types/forced_labour', 'types/begging', 'industry/fishing', 'industry/mining', 'n_victims', '_uuid', '_index'],
    ['2019', 'Kitale', 'Kenya', 'Oman', 'forced_labour', '1', '0', 1, 0, '3', 'u1', '1'],
    ['2019', 'Busia', 'Kenya', 'Qatar', 'begging', '0', '1', '', 1, '3', 'u2', '2'],
  ];
  const repeat = [['transit_city', '_index', '_parent_table_name', '_parent_index'], ['Nairobi', '1', 'Routes', '1'], ['Dubai', '2', 'Routes', '1'], ['Lost', '3', 'Routes', '9']];

  it('are read by their paths, choices and repeat groups', () => {
    const { tables, decisions } = find([sheet(main), { ...gridFromRows('stops', repeat) }]);
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(fieldsOf(table)).toEqual([
      null, 'origin.city', 'origin.country', 'destination.country', 'exploitationType', 'exploitationType', 'exploitationType', 'industry', 'industry', 'cases', null, null,
    ]);
    expect(table?.columns[5]).toMatchObject({ twinOf: 4 });
    expect(table?.columns[7]).toMatchObject({ option: 'fishing' });
    expect(decisions[1]).toEqual({ sheet: 'stops', used: true, reason: 'joined' });
    expect(table?.repeats[0]?.rowsOf).toEqual(new Map([[1, [1, 2]]]));
    expect(table?.repeats[0]?.orphans).toEqual([3]);
    expect(table?.repeats[0]?.columns[0]?.field).toBe('transit');
  });
});

describe('whatever the sheets hold', () => {
  const words = ['Origin', 'Origin city', 'Destination country', 'Via', 'Cases', 'Total', '#loc+origin', '#affected', '_index', '_parent_index', 'types', 'types/a', '__proto__', 'constructor', 'e.g. x', 'Kenya', '1', ''];
  const cell = fc.oneof(
    fc.constantFrom<Cell>(...words), fc.string(), fc.integer(), fc.constant(null), fc.boolean(), fc.constant<Cell>({ type: 'error', code: '#N/A' }),
    fc.constant<Cell>({ type: 'date', serial: 1, iso: '1900-01-01', format: '' }), fc.constant('\ud800'.repeat(9)), fc.constant('a/'.repeat(99)),
  );
  const area = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(3), fc.nat(3)).map(([top, left, down, across]) => ({ top, left, bottom: top + down, right: left + across }));
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
  const options = fc.record({ headerRow: fc.option(fc.nat(20), { nil: undefined }), sheet: fc.option(fc.constantFrom('A', 'none'), { nil: undefined }) });

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
});
