import { expect, it } from 'vitest';
import { fieldsOf, finderOf, sheet } from '../../test/find-in-sheets.js';
import { headers as english } from '../locales/en/headers.js';
import type { Cell } from '../model/cell.js';
import { gridFromRows } from '../model/grid.js';
import type { Evidence } from './evidence.js';

const { find, only } = finderOf([english]);

const kitale: Cell[] = ['Kitale', 'Kenya', 'Oman', 'Forced labour', 3];
const busia: Cell[] = ['Busia', 'Kenya', 'Qatar', 'Begging', 4];

// Mapping.

it('by a person is obeyed, by header or by column', () => {
  const table = only(
    [
      ['A1', 'Who knows', 'Via 1'],
      ['Kitale', 'Oman', 'Nairobi'],
    ],
    {},
    { mapping: { columns: { 'a 1': null, A1: 'origin', B: 'destination', 'VIA 1': null } } },
  );
  expect(table.columns).toMatchObject([
    { field: 'origin', confidence: 1, by: 'given' },
    { field: 'destination', by: 'given' },
    { field: null, confidence: 1, by: 'given' },
  ]);
});

it('takes "City" and "Country" for a place that is asked about', () => {
  const table = only([
    ['Country of origin', 'City', 'Destination country', 'City', 'Number of cases'],
    ['Kenya', 'Kitale', 'Oman', 'Muscat', 3],
  ]);
  expect(fieldsOf(table)).toEqual(['origin.country', 'origin.city', 'destination.country', 'destination.city', 'cases']);
  expect(table.columns[1]?.confidence).toBeLessThan(0.8);
});

it('reads "Origin" beside "Origin country" as its city', () => {
  expect(
    fieldsOf(
      only([
        ['Origin', 'Origin country', 'Destination', 'Nationality', 'Age'],
        ['Kitale', 'Kenya', 'Oman', 'Kenyan', 30],
      ]),
    ),
  ).toEqual(['origin.city', 'origin.country', 'destination', null, null]);
});

it('lets a hidden technical name say of which place a label speaks', () => {
  const rows = [
    ['hte_City', 'prs_MailingCountry', 'x', 'y'],
    ['City', 'Country', 'Origin', 'Destination'],
    ['Muscat', 'Kenya', 'Kenya', 'Oman'],
  ];
  const table = only(rows, { hiddenRows: new Set([0]) });
  expect(fieldsOf(table)).toEqual(['exploitation.city', null, 'origin', 'destination']);
  expect(table.columns[0]).toMatchObject({ by: 'standard-name', confidence: 0.6 });
});

it('is no surer of a whole place than of the part beside it', () => {
  const table = only([
    ['Origin', 'Place of exploitation', 'Country'],
    ['Kenya', 'Muscat', 'Oman'],
  ]);
  expect(fieldsOf(table)).toEqual(['origin', 'exploitation.city', 'exploitation.country']);
  for (const { confidence } of table.columns.slice(1)) expect(confidence).toBeLessThan(0.8);
});

it('keeps the parts of one place together', () => {
  const table = only([
    ['Place of Origin (Town/Village)', 'County', 'Country', 'Intended Destination'],
    ['Kitale', 'Trans Nzoia', 'Kenya', 'Oman'],
  ]);
  expect(fieldsOf(table)).toEqual(['origin.city', 'origin.admin1', 'origin.country', 'destination']);
});

it('leaves the columns of CTDC that are choices their option', () => {
  const table = only([
    ['citizenship', 'CountryOfExploitation', 'country of origin', 'isForcedLabour'],
    ['KE', 'OM', 'KE', 1],
  ]);
  expect(table.columns[3]).toMatchObject({ field: 'exploitationType', option: 'forced labour', by: 'standard-name' });
  expect(table.columns[0]).toMatchObject({ field: null });
});

// What a column holds.

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

it('reads one heading over a town and its country', () => {
  const rows = [
    ['Origin', null, 'Destination', 'Destination'],
    ['Kitale', 'Kenya', 'Oman', 'Kitale'],
    ['Busia', 'Kenya', 'Kenya', 'Busia'],
  ];
  const table = only(rows, { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }, { evidence });
  expect(fieldsOf(table)).toEqual(['origin.city', 'origin.country', 'destination.country', 'destination.city']);
});

it('makes words sure, or doubtful', () => {
  const table = only(
    [
      ['Origin', 'Destination', 'Victims', 'Exploitation'],
      ['Kenya', 3, 4, 'Begging'],
      ['Oman', 4, 7, 'Forced labour'],
    ],
    {},
    { evidence },
  );
  expect(table.columns.map(({ field, confidence }) => `${field} ${confidence >= 0.8 ? 'sure' : 'doubtful'}`)).toEqual([
    'origin sure',
    'destination doubtful',
    'cases sure',
    'exploitationType sure',
  ]);
});

it('keeps counts that the spreadsheet turned into dates', () => {
  const table = only(
    [
      ['Origin', 'Destination', 'Number of cases'],
      ['Kenya', 'Oman', date],
      ['Oman', 'Kenya', date],
    ],
    {},
    { evidence },
  );
  expect(table.columns[2]).toMatchObject({ field: 'cases' });
  expect(table.columns[2]?.confidence).toBeGreaterThanOrEqual(0.8);
});

it.each([
  ['From', 'To'],
  ['Start', 'End'],
  ['From date', 'To date'],
  ['Start date', 'End date'],
])('tells %j and %j over dates from places', (from, to) => {
  const table = only(
    [
      ['Origin', 'Destination', from, to],
      ['Kenya', 'Oman', date, date],
    ],
    {},
    { evidence },
  );
  expect(fieldsOf(table)).toEqual(['origin', 'destination', 'period.start', 'period.end']);
});

it('asks whether "Start" and "End" over places are the ends of the route', () => {
  const table = only(
    [
      ['Start', 'Via', 'End'],
      ['Kenya', 'Oman', 'Qatar'],
    ],
    {},
    { evidence },
  );
  expect(table.columns.map(({ field }) => field)).toEqual(['origin', 'transit', 'destination']);
  expect(table.columns[0]?.confidence).toBeLessThan(0.8);
});

// Exports of KoboToolbox.

const main = [
  [
    'start',
    'grp_origin/origin_city',
    'grp_origin/origin_country',
    'dest/country',
    'types',
    'types/forced_labour',
    'types/begging',
    'industry/fishing',
    'industry/mining',
    'n_victims',
    '_uuid',
    '_index',
  ],
  ['2019', 'Kitale', 'Kenya', 'Oman', 'forced_labour', '1', '0', 1, 0, '3', 'u1', '1'],
  ['2019', 'Busia', 'Kenya', 'Qatar', 'begging', '0', '1', '', 1, '3', 'u2', '2'],
];
const repeat = [
  ['transit_city', '_index', '_parent_table_name', '_parent_index'],
  ['Nairobi', '1', 'Routes', '1'],
  ['Dubai', '2', 'Routes', '1'],
  ['Lost', '3', 'Routes', '9'],
];

it('are read by their paths, choices and repeat groups', () => {
  const { tables, decisions } = find([sheet(main), { ...gridFromRows('stops', repeat) }]);
  expect(tables).toHaveLength(1);
  const [table] = tables;
  expect(fieldsOf(table)).toEqual([
    null,
    'origin.city',
    'origin.country',
    'destination.country',
    'exploitationType',
    'exploitationType',
    'exploitationType',
    'industry',
    'industry',
    'cases',
    null,
    null,
  ]);
  expect(table?.columns[5]).toMatchObject({ twinOf: 4 });
  expect(table?.columns[7]).toMatchObject({ option: 'fishing' });
  expect(decisions[1]).toEqual({ sheet: 'stops', used: true, reason: 'joined' });
  expect(table?.repeats[0]?.rowsOf).toEqual(new Map([[1, [1, 2]]]));
  expect(table?.repeats[0]?.orphans).toEqual([3]);
  expect(table?.repeats[0]?.columns[0]?.field).toBe('transit');
});
