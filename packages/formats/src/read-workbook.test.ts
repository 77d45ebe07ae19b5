import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipWorkbook } from '../testing/zip-workbook.js';
import { readWorkbook } from './read-workbook.js';

type Written = string | number | boolean | null;

function write(rows: Written[][], options: XLSX.WritingOptions = {}): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Routes');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', ...options }));
}

/** Rows without what cannot be seen in a file: blank cells and rows at the end. */
function trim(rows: readonly (readonly unknown[] | undefined)[] = []): unknown[][] {
  const cut = <Item>(items: readonly Item[], blank: (item: Item) => boolean) =>
    items.slice(0, items.findLastIndex((item) => !blank(item)) + 1);
  const trimmed = Array.from(rows, (row) =>
    cut(
      Array.from(row ?? [], (cell) => (cell === '' ? null : (cell ?? null))),
      (cell) => cell === null,
    ),
  );
  return cut(trimmed, (row) => row.length === 0);
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('__proto__', 'constructor', ' a ', 'x&y', '<b>', '\u202eabc', '=1+1', "'", '١٢', 'a\nb', '-5', '1e5'),
);
const cell: fc.Arbitrary<Written> = fc.oneof(
  text,
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });

it('reads back every grid that a spreadsheet program writes', () => {
  fc.assert(
    fc.property(table, fc.boolean(), fc.boolean(), (rows, bookSST, compression) => {
      const { sheets, notices } = readWorkbook(write(rows, { bookSST, compression }), { file: 'a.xlsx' });
      expect(trim(sheets[0]?.rows)).toEqual(trim(rows));
      expect(notices).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('reads what a spreadsheet program says about cells', () => {
  const sheet: XLSX.WorkSheet = {
    A1: { t: 'n', v: 43531, z: 'd-mmm' },
    B1: { t: 'e', v: 0x2a },
    C1: { t: 'n', v: 3, f: '1+2' },
    '!ref': 'A1:C1',
    '!merges': [{ s: { r: 0, c: 0 }, e: { r: 1, c: 1 } }],
    '!cols': [{}, { hidden: true }],
    '!rows': [{ hidden: true }],
  };
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'R & D');
  const { sheets, format } = readWorkbook(new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsm' })), { file: 'A.XLSM' });
  expect(format).toBe('xlsx');
  expect(sheets[0]).toEqual({
    name: 'R & D',
    visibility: 'visible',
    rows: [[{ type: 'date', serial: 43531, iso: '2019-03-07', format: 'd-mmm' }, { type: 'error', code: '#N/A' }, 3]],
    merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    hiddenRows: new Set([0]),
    hiddenColumns: new Set([1]),
    formulas: new Set([2]),
    uncalculated: new Set(),
  });
});

it('goes by the bytes and says when the name is wrong', () => {
  const notice = (extension: string, format: string) => [{ code: 'extension-wrong', args: { extension, format } }];
  expect(readWorkbook(write([['a']]), { file: 'a.csv' })).toMatchObject({ format: 'xlsx', notices: notice('csv', 'xlsx') });
  expect(readWorkbook(new TextEncoder().encode('a,b'), { file: 'b.XLSX' })).toMatchObject({
    format: 'csv',
    notices: notice('xlsx', 'csv'),
  });
  expect(readWorkbook(new TextEncoder().encode('a\tb'), { file: 'b.tsv' })).toMatchObject({ format: 'csv', notices: [] });
  expect(readWorkbook(write([['a']]), { file: '-' }).notices).toEqual([]);
});

it('keeps headers that are names of properties, and changes no prototype', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const csv = new TextEncoder().encode(`${names.join(',')}\n${names.join(',')}`);
  for (const bytes of [write([names, names]), csv, zipWorkbook('', { '__proto__/x.xml': 'x', '../../etc/passwd': 'x' })])
    readWorkbook(bytes, { file: 'a' });
  expect(readWorkbook(csv, { file: 'a' }).sheets[0]?.rows).toEqual([names, names]);
  expect(readWorkbook(write([names]), { file: 'a' }).sheets[0]?.rows).toEqual([names]);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});

function expectReadOrRefused(bytes: Uint8Array): void {
  try {
    readWorkbook(bytes, { file: 'a.xlsx' });
  } catch (error) {
    expect(error).toMatchObject({ name: 'UnreadableFile' });
    expect(error).not.toMatchObject({ args: { reason: 'unexpected' } });
  }
}

it('refuses or reads what was changed or cut, and never fails otherwise', () => {
  const sources = [
    write([
      ['Busia', 12, true],
      ['Kenya', null, 1.5],
    ]),
    write([['a']], { bookSST: true, compression: true }),
    new TextEncoder().encode('"a","b"\n"c"'),
  ];
  const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.constantFrom(...sources), changes, fc.double({ min: 0, max: 1, noNaN: true }), (source, edits, kept) => {
      const bytes = source.slice(0, kept > 0.5 ? source.length : Math.ceil(source.length * kept * 2));
      for (const [place, byte] of edits) bytes[Math.floor(place * bytes.length)] = byte;
      expectReadOrRefused(bytes);
    }),
    { numRuns: 3000 },
  );
});

it('never fails on XML that was changed inside the archive', () => {
  const parts = unzipSync(
    write(
      [
        ['Busia', 12, true],
        ['Kenya', null, 1.5],
      ],
      { bookSST: true },
    ),
  );
  const piece = fc.constantFrom(
    '<',
    '>',
    '"',
    '/',
    ' ',
    '&#x;',
    '1e999',
    '-1',
    'A1',
    '<row>',
    '</c>',
    '<c r="B9" t="s">',
    '<v>',
    '<is>',
    '<t>',
    ']]>',
    '<![CDATA[',
    '\0',
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(parts)), fc.nat(), fc.nat(40), piece, (name, place, cut, inserted) => {
      const xml = strFromU8(parts[name] as Uint8Array);
      const at = place % (xml.length + 1);
      expectReadOrRefused(zipSync({ ...parts, [name]: strToU8(xml.slice(0, at) + inserted + xml.slice(at + cut)) }, { level: 0 }));
    }),
    { numRuns: 3000 },
  );
});
