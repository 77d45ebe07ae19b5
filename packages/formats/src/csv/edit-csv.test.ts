import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWorkbook } from '../read-workbook.js';
import { type CsvEdit, editCsv } from './edit-csv.js';
import { textEncoder } from './text-encoder.js';

const options = { file: 'routes.csv' };

function edit(text: string, edits: readonly CsvEdit[], encoding = 'utf-8') {
  const bytes = textEncoder(encoding)(text) as Uint8Array;
  const edited = editCsv(bytes, edits, options);
  return { ...edited, text: new TextDecoder(encoding, { ignoreBOM: true }).decode(edited.bytes) };
}

const change = (row: number, column: number, before: string | null, value: string | number | null): CsvEdit => ({
  row,
  column,
  before,
  value,
});

it.each<[string, string, CsvEdit[], string]>([
  ['one field', 'a,b\r\nc, d \r\n', [change(1, 0, 'c', 'x')], 'a,b\r\nx, d \r\n'],
  ['quotes where needed', 'a;b\nc;d\n', [change(1, 1, 'd', 'x;"y"')], 'a;b\nc;"x;""y"""\n'],
  ['quotes that are needed no more', 'a,"b,c"\n', [change(0, 1, 'b,c', 'b')], 'a,b\n'],
  ['a file that quotes everything', '"a","b"\n"1","2"\n', [change(1, 1, '2', 3)], '"a","b"\n"1","3"\n'],
  ['a file that quotes text', '"a","b"\n"c",2\n', [change(1, 1, '2', 3), change(1, 0, 'c', 'd')], '"a","b"\n"d",3\n'],
  ['a blank cell', 'a,b,c\nd,,f\n', [change(1, 1, null, 'e')], 'a,b,c\nd,e,f\n'],
  ['a cell made blank', 'a,b\nc,d\n', [change(1, 1, 'd', null)], 'a,b\nc,\n'],
  ['a cell beyond the row', 'a,b,c\nd\n', [change(1, 2, null, 'x')], 'a,b,c\nd,,x\n'],
  ['a row beyond the end', 'a,b\nc,d', [change(3, 1, null, 'x')], 'a,b\nc,d\n\n,x'],
  ['a row behind the last line end', 'a,b\r\nc,d\r\n', [change(2, 0, null, 'x')], 'a,b\r\nc,d\r\nx\r\n'],
  ['a blank line', 'a,b\n\nc,d\n', [change(1, 1, null, 'x')], 'a,b\n,x\nc,d\n'],
  ['mixed line ends', 'a,b\r\nc,d\ne,f\r\n', [change(1, 1, 'd', 'x'), change(2, 1, 'f', 'y')], 'a,b\r\nc,x\ne,y\r\n'],
  ['a line that names the separator', 'sep=;\r\na;b\r\nc;d', [change(1, 1, 'd', 'x')], 'sep=;\r\na;b\r\nc;x'],
  [
    'NUL characters',
    `a,b\nc\0c,d\0\ne,f\n${'many,more\n'.repeat(20)}`,
    [change(1, 1, 'd', 'x'), change(2, 0, 'e', 'y')],
    `a,b\nc\0c,x\0\ny,f\n${'many,more\n'.repeat(20)}`,
  ],
  ['a quote never closed', 'a,b\n"c,d\ne,f\n', [change(2, 1, 'f', 'x')], 'a,b\n"c,d\ne,x\n'],
  ['a byte order mark', '\ufeffa,b\nc,é\n', [change(1, 0, 'c', 'ç')], '\ufeffa,b\nç,é\n'],
  ['a delimiter with a blank', 'a, "b"\nc, "d"\n', [change(1, 1, 'd', 'e')], 'a, "b"\nc, "e"\n'],
  ['two edits of one cell', 'a,b\nc,d\n', [change(1, 1, 'd', 'e'), change(1, 1, 'e', 'f')], 'a,b\nc,f\n'],
])('changes %s', (_, text, edits, expected) => {
  const { text: written, skipped, notices } = edit(text, edits);
  expect({ written, skipped, notices }).toEqual({ written: expected, skipped: [], notices: [] });
});

it('leaves a cell alone that holds something else by now', () => {
  const edits = [change(1, 1, 'x', 'y'), change(5, 0, 'x', 'y')];
  expect(edit('a,b\nc,d\n', edits)).toMatchObject({ text: 'a,b\nc,d\n', skipped: edits });
});

it.each(['windows-1252', 'macintosh', 'windows-1251', 'windows-1256', 'utf-16le', 'utf-16be', 'utf-8'])('stays in %s', (encoding) => {
  const letters = encoding === 'windows-1251' ? 'Москва' : encoding === 'windows-1256' ? 'القاهرة' : 'São Tomé';
  const bytes = textEncoder(encoding)(`a;b\n${`${letters};x\n`.repeat(9)}`) as Uint8Array;
  const edited = editCsv(bytes, [change(3, 1, 'x', letters)], { ...options, encoding });
  const expected = `a;b\n${letters};x\n${letters};x\n${letters};${letters}\n${`${letters};x\n`.repeat(6)}`;
  expect(edited).toEqual({ bytes: textEncoder(encoding)(expected), skipped: [], notices: [] });
});

it('becomes UTF-8 with its mark when a letter is not in the encoding', () => {
  const changed = [{ code: 'encoding-changed', args: { encoding: 'utf-8' } }];
  const latin = editCsv(textEncoder('windows-1252')('a;b\né;x\n') as Uint8Array, [change(1, 1, 'x', 'Łódź')], {
    ...options,
    encoding: 'windows-1252',
  });
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(latin.bytes)).toBe('\ufeffa;b\né;Łódź\n');
  expect(latin.notices).toEqual(changed);
  expect(edit('a,b\nc,d\n', [change(1, 1, 'd', 'é')])).toMatchObject({ text: '\ufeffa,b\nc,é\n', notices: changed });
});

it('keeps broken UTF-8 as it is elsewhere', () => {
  const bytes = new TextEncoder().encode(`Ville;Pays\n${'Thiès;Sénégal\n'.repeat(20)}`);
  bytes[bytes.length - 5] = 0xe2;
  const { bytes: made } = editCsv(bytes, [change(20, 0, 'Thiès', 'X')], options);
  expect(Buffer.from(made).toString('latin1')).toBe(
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/Thi\xc3\xa8s(?!.*Thi)/s, 'X'),
  );
});

it('says which texts a spreadsheet may take for dates', () => {
  const edits = ['10-15', '1/2', '3 Mar', 'Busia', '10–15'].map((value, column) => change(1, column, null, value));
  const { text, notices } = edit('a,b,c,d,e\n', edits);
  expect(text).toBe('a,b,c,d,e\n10-15,1/2,3 Mar,Busia,10–15\n'.replace(/^/, '\ufeff'));
  expect(notices).toContainEqual({ code: 'text-may-become-date', args: { count: 3 } });
});

it('changes the cells of the list and no others, in any text', () => {
  const cell = fc.constantFrom('a', 'b c', '"q"', '"x,y"', '"l\nm"', '', ' ', '"', 'é', '5" p', '"a" b', '"z" ');
  const line = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(','));
  const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r'))).map((lines) => `h,i\n${lines.flat().join('')}`);
  fc.assert(
    fc.property(text, fc.nat(6), fc.nat(4), fc.constantFrom('new', 'n,"w"', null), (written, row, column, value) => {
      const bytes = new TextEncoder().encode(written);
      const rows = (of: Uint8Array) => readWorkbook(of, options).sheets[0]?.rows.map((cells) => [...(cells ?? [])]) ?? [];
      const expected = rows(bytes);
      const before = expected[row]?.[column] ?? null;
      const { bytes: made } = editCsv(bytes, [{ row, column, before, value }], options);
      while (expected.length <= row) expected.push([]);
      while ((expected[row]?.length ?? 0) < column) expected[row]?.push(null);
      if (expected[row]) expected[row][column] = value;
      const filled = (table: unknown[][]) => table.flatMap((cells, at) => cells.map((cell, index) => `${at} ${index} ${cell ?? ''}`));
      const texts = (table: unknown[][]) => filled(table).filter((cell) => !/^\d+ \d+ $/.test(cell));
      expect(texts(rows(made))).toEqual(texts(expected));
    }),
    { numRuns: 1000 },
  );
});
