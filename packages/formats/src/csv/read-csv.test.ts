import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readWorkbook } from '../read-workbook.js';

function read(text: string, file = 'routes.csv') {
  const { sheets, notices } = readWorkbook(new TextEncoder().encode(text), { file });
  return { rows: sheets[0]?.rows, name: sheets[0]?.name, notices };
}

it.each([
  ['a,b\nc,d\n'],
  ['a;b\r\nc;d\r\n'],
  ['a\tb\rc\td'],
  ['a|b\nc|d\n'],
  ['sep=^\na^b\nc^d'],
  ['SEP=;\r\na;b\r\nc;d'],
  ['a,b\r\nc,d\n'],
  ['"a","b"\n"c","d"'],
  ['a, "b"\nc, "d"\n'],
])('reads %j', (text) => {
  expect(read(text)).toEqual({
    rows: [
      ['a', 'b'],
      ['c', 'd'],
    ],
    name: 'routes',
    notices: [],
  });
});

it.each<[string, string, (string | null)[][]]>([
  [
    'commas in prose',
    'From;To\nNairobi, Kenya;Dubai, UAE\nBusia, Kenya;Doha, Qatar\n',
    [
      ['From', 'To'],
      ['Nairobi, Kenya', 'Dubai, UAE'],
      ['Busia, Kenya', 'Doha, Qatar'],
    ],
  ],
  ['one column', 'City\nBusia\nKitale\n', [['City'], ['Busia'], ['Kitale']]],
  ['titles above', 'Routes of 2019\n\na;b;c\n1;2,5;3\n', [['Routes of 2019'], [null], ['a', 'b', 'c'], ['1', '2,5', '3']]],
  ['ragged rows', 'a,b,c\nd\ne,f,g,h\n', [['a', 'b', 'c'], ['d'], ['e', 'f', 'g', 'h']]],
  [
    'line breaks in quotes',
    'a,"b\nc"\r\nd,"e\r\nf"\r\n',
    [
      ['a', 'b\nc'],
      ['d', 'e\nf'],
    ],
  ],
  ['doubled quotes', 'a,"say ""yes"""\n', [['a', 'say "yes"']]],
  [
    'inches',
    'a,5" pipe\nb,6"\n',
    [
      ['a', '5" pipe'],
      ['b', '6"'],
    ],
  ],
  [
    'blank cells',
    ',a,,\n,,,\nb,,,\n',
    [
      [null, 'a', null, null],
      [null, null, null, null],
      ['b', null, null, null],
    ],
  ],
  [
    'a lone CR in a cell',
    '"a\rb",c\n"d",e\n',
    [
      ['a\rb', 'c'],
      ['d', 'e'],
    ],
  ],
])('reads %s', (_, text, rows) => {
  expect(read(text)).toMatchObject({ rows, notices: [] });
});

it('prefers what the name of the file promises', () => {
  expect(read('a,b\tc,d', 'a.tsv').rows).toEqual([['a,b', 'c,d']]);
  expect(read('a,b\tc,d', 'a.csv').rows).toEqual([['a', 'b\tc', 'd']]);
});

it('loses no row to a quote that is never closed', () => {
  const rows = [
    ['City', 'Country'],
    ['"Busia', 'Kenya'],
    ['Kitale', 'Kenya'],
    ['say "no"', 'x, y'],
    ['Lamu', 'Kenya'],
  ];
  const open = 'City,Country\n"Busia,Kenya\nKitale,Kenya\n';
  expect(read(open)).toMatchObject({ rows: rows.slice(0, 3), notices: [{ code: 'csv-quote-open', args: { row: 2 } }] });
  expect(read(`${open}"say ""no""","x, y"\nLamu,Kenya`)).toMatchObject({ rows, notices: [{ code: 'csv-quote-open', args: { row: 2 } }] });
});

it('stays fast with an open quote in every line', () => {
  const start = performance.now();
  const { rows } = read('"Busia,Kenya,3\n'.repeat(200_001));
  expect(rows?.length).toBe(200_001);
  expect(rows?.at(-1)).toEqual(['"Busia', 'Kenya', '3']);
  expect(performance.now() - start).toBeLessThan(5000);
});

it('keeps odd characters as they are', () => {
  const odd = ['\u202eabc', '\u200b', '\ufffd', '١٢', '\u0001', 'x'.repeat(32_767)];
  expect(read(`h,${odd.join(',')}`).rows).toEqual([['h', ...odd]]);
});

it('reads back every table that is written', () => {
  const cell = fc
    .oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('a,b', ';', '"', 'x\ny', ' ', '__proto__'))
    .filter((text) => !/[\r\0\ufeff]/.test(text));
  const table = fc.array(
    fc.array(
      cell.map((text) => text || 'x'),
      { minLength: 2, maxLength: 2 },
    ),
    { minLength: 2, maxLength: 8 },
  );
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t', '|'), fc.constantFrom('\n', '\r\n', '\r'), (rows, delimiter, newline) => {
      const written = Papa.unparse(rows, { delimiter, newline, quotes: true });
      expect(read(`sep=${delimiter}${newline}${written}`)).toMatchObject({ rows, notices: [] });
    }),
    { numRuns: 500 },
  );
});
