import { expect, it } from 'vitest';
import { fieldsOf, finderOf, sheet } from '../../test/find-in-sheets.js';
import { headers as english } from '../locales/en/headers.js';
import type { Cell } from '../model/cell.js';
import { type Grid, gridFromRows } from '../model/grid.js';

const { find, only } = finderOf([english]);

const header = ['Origin city', 'Origin country', 'Destination country', 'Type of exploitation', 'Cases'];
const fields = ['origin.city', 'origin.country', 'destination.country', 'exploitationType', 'cases'];
const kitale: Cell[] = ['Kitale', 'Kenya', 'Oman', 'Forced labour', 3];
const busia: Cell[] = ['Busia', 'Kenya', 'Qatar', 'Begging', 4];

// Where the table stands.

it.each<[string, (Cell[] | undefined)[], number[], number[]]>([
  ['on the first row', [header, kitale, busia], [0], [1, 2]],
  [
    'below titles and what was filled in about the sheet',
    [['Routes of March 2019'], ['Organisation', 'Example Aid'], ['Reporting month', 'March'], undefined, header, kitale],
    [4],
    [5],
  ],
  ['below 24 lines of a licence', [...Array.from({ length: 24 }, (_, at) => [`Line ${at} of the terms`]), header, kitale], [24], [25]],
  [
    'below a title that speaks of origin, transit and destination',
    [['Trafficking routes: origin, transit and destination countries, type of exploitation'], header, kitale],
    [1],
    [2],
  ],
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
  const table = only([
    ['Origin', 'ORIGIN ', ' ', 'Destination'],
    ['Kenya', 'Uganda', 'x', 'Oman'],
  ]);
  expect(fieldsOf(table)).toEqual(['origin', 'origin', null, 'destination']);
  expect(table.columns[2]?.header).toBe('');
});

it('where a person said it is', () => {
  expect(only([['x', 'y'], header, kitale, busia], {}, { headerRow: 1 }).dataRows).toEqual([2, 3]);
  expect(find([sheet([header])], { headerRow: 99 }).tables).toEqual([]);
});

// Headers of several rows.

const top = ['No', 'Victim origin', null, 'Intended destination', null, 'Transit', 'Exploitation', null, null, 'No. of cases'];
const bottom = [null, 'City', 'Country', 'City', 'Country', null, 'City', 'Country', 'Type', null];
const row = [1, 'Kitale', 'Kenya', 'Muscat', 'Oman', 'Nairobi', 'Muscat', 'Oman', 'Begging', 3];
const expected = [
  null,
  'origin.city',
  'origin.country',
  'destination.city',
  'destination.country',
  'transit',
  'exploitation.city',
  'exploitation.country',
  'exploitationType',
  'cases',
];

it('reads merged groups, below a merged title that is no group', () => {
  const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
  const merges = [
    area(0, 0, 0, 9),
    area(1, 1, 1, 2),
    area(1, 3, 1, 4),
    area(1, 6, 1, 8),
    area(1, 0, 2, 0),
    area(1, 5, 2, 5),
    area(1, 9, 2, 9),
  ];
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

it('reads "From" and "To" over their parts', () => {
  const table = only([
    ['From', null, 'To', null, null],
    ['City', 'Country', 'City', 'Country', 'No. of persons'],
    ['Kitale', 'Kenya', 'Muscat', 'Oman', 3],
  ]);
  expect(fieldsOf(table)).toEqual(['origin.city', 'origin.country', 'destination.city', 'destination.country', 'cases']);
});

it('takes no row of data for a part of the header', () => {
  const table = only([
    ['Sex', 'Transport', 'Recruitment', 'Origin', 'Destination'],
    ['Female', 'Road', 'Agency', 'Home', 'Oman'],
    ['Male', 'Air', 'Agency', 'Kenya', 'Oman'],
  ]);
  expect(table).toMatchObject({ headerRows: [0], dataRows: [1, 2] });
});

it('finds the visible labels below a hidden row of names that says more', () => {
  const rows = [
    [null, 'prs_FirstName', 'hte_City', 'hte_Country', 'hte_Type', 'vic_TypeOfExploitation', 'vic_ForcedLabourIndustry', 'hte_Date'],
    [null, 'First Name', 'City', 'Country', 'Event type', 'Type of exploitation', 'Industry of forced labour', 'Date'],
    [1, 'x', 'Riyadh', 'Saudi Arabia', 'Exploitation', 'Forced labour', 'Domestic work', '2019-09-03'],
  ];
  const table = only(rows, { hiddenRows: new Set([0]) });
  expect(table).toMatchObject({ headerRows: [0, 1], dataRows: [2] });
  expect(table.columns[4]?.header).toBe('Event type');
});

it('prefers visible labels to a hidden row of technical names', () => {
  const rows = [
    ['hte_City', 'prs_FirstName', 'vic_TypeOfExploitation'],
    ['Origin', 'Destination', 'Whatever'],
    ['Kitale', 'Oman', 'Begging'],
  ];
  const table = only(rows, { hiddenRows: new Set([0]) });
  expect(table.columns.map(({ header: text }) => text)).toEqual(['Origin', 'Destination', 'Whatever']);
  expect(fieldsOf(table)).toEqual(['origin', 'destination', 'exploitationType']);
  expect(table.columns[2]?.confidence).toBeLessThan(0.8);
});

// Tags.

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

// Several sheets.

const named = (name: string, rows: Cell[][], more: Partial<Grid> = {}) => ({ ...gridFromRows(name, rows), ...more });

it('reads the words where the tags are not known, or do not tell of which place they speak', () => {
  const unknown = ['#x_from', '#country', '#country', '#my_type', '#number'];
  const table = only([header, unknown, kitale]);
  expect(fieldsOf(table)).toEqual(fields);
  expect(table.columns.map(({ by }) => by)).toEqual(['words', 'words', 'words', 'words', 'words']);
});

it('are each used or passed over with a reason', () => {
  const { tables, decisions } = find([
    named('Cover', [['Read me first'], ['This workbook is kept by the office']]),
    named('Lists', [
      ['Countries', 'Types of exploitation'],
      ['Kenya', 'Begging'],
      ['Oman', 'Forced labour'],
    ]),
    named('Old', [header, kitale], { visibility: 'hidden' }),
    named('Sheet3', []),
    named('January', [header, kitale]),
    named('February', [header, busia]),
    named('Summary', [
      ['Country of origin', 'Destination country', 'Total'],
      ['Kenya', 'Oman', 3],
    ]),
    named('Staff', [
      ['Name', 'Salary'],
      ['A', 3],
      ['B', 4],
    ]),
  ]);
  expect(decisions.map(({ sheet: name, used, reason }) => `${name} ${used ? 'used' : reason}`)).toEqual([
    'Cover no-table',
    'Lists list',
    'Old hidden',
    'Sheet3 empty',
    'January used',
    'February used',
    'Summary not-chosen',
    'Staff no-table',
  ]);
  expect(tables.map(({ grid }) => grid.name)).toEqual(['January', 'February']);
});

it('of one place and numbers are used when nothing tells more', () => {
  const some = named('By country', [
    ['Country of exploitation', 'No. of cases'],
    ['Oman', 3],
    ['Oman', 4],
  ]);
  expect(find([some]).decisions).toEqual([{ sheet: 'By country', used: true }]);
  expect(find([some, named('Routes', [header, kitale])]).decisions[0]).toEqual({
    sheet: 'By country',
    used: false,
    reason: 'not-chosen',
  });
});

it('can be chosen, even a hidden one', () => {
  const { tables, decisions } = find([named('A', [header, kitale]), named('B', [header, busia], { visibility: 'hidden' })], {
    sheet: 'B',
  });
  expect(tables.map(({ grid }) => grid.name)).toEqual(['B']);
  expect(decisions[0]).toEqual({ sheet: 'A', used: false, reason: 'not-chosen' });
});

// Several tables on one sheet.

it('one below the other', () => {
  const other = ['Origin country', 'Origin city', 'Exploitation city', 'No. of victims'];
  const { tables } = find([
    sheet([
      ['Outbound'],
      header,
      kitale,
      busia,
      ['Total', null, null, null, 7],
      [],
      ['Inbound'],
      other,
      ['Uganda', 'Kampala', 'Nairobi', 3],
    ]),
  ]);
  expect(tables.map(({ headerRows, dataRows }) => [headerRows, dataRows])).toEqual([
    [[1], [2, 3]],
    [[7], [8]],
  ]);
  expect(fieldsOf(tables[1])).toEqual(['origin.country', 'origin.city', 'exploitation.city', 'cases']);
});

it('the same header again after a blank row goes on with the same table', () => {
  const table = only([header, kitale, [], header, busia]);
  expect(table.dataRows).toEqual([1, 4]);
});

it('side by side', () => {
  const { tables } = find([
    sheet([
      [...header, null, ...header],
      [...kitale, null, ...busia],
    ]),
  ]);
  expect(tables.map((table) => table.columns[0]?.column)).toEqual([0, 6]);
  expect(tables.map(fieldsOf)).toEqual([fields, fields]);
});

it('a list of choices beside the table stays unused', () => {
  const table = only([
    [...header, null, 'Industry', 'Exploitation types'],
    [...kitale, null, 'Fishing', 'Begging'],
  ]);
  expect(fieldsOf(table)).toEqual([...fields, null, null]);
});
