import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWorkbook } from '../read-workbook.js';
import { annotateCsv, type CsvAnnotation } from './annotate-csv.js';
import { clearCsv } from './clear-csv.js';
import { textEncoder } from './text-encoder.js';

const options = { file: 'routes.csv' };
const headings = { sign: 'Check', problems: 'Problems' };
const marks = [
  { row: 1, severity: 'warning' as const, text: 'Two places are called so. Choose one.', cell: 'A2' },
  { row: 1, severity: 'error' as const, text: 'The row has no country, "really".' },
];
const annotation: CsvAnnotation = { marks, headings, headerRow: 0 };
const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** What the annotated copy of a text is; checked on the way: twice is once, and clearing gives the bytes back. */
function annotate(bytes: Uint8Array, how: CsvAnnotation = annotation, notices: string[] = []): string {
  const made = annotateCsv(bytes, how, options);
  expect(made.notices.map(({ code }) => code)).toEqual(notices);
  expect(annotateCsv(made.bytes, how, options).bytes).toEqual(made.bytes);
  expect(clearCsv(made.bytes, options)).toEqual({ bytes, found: true });
  return textOf(made.bytes);
}

it('adds two columns at the right', () => {
  expect(annotate(utf8('City,Country\r\nBusia,\r\nKitale,Kenya\r\n'))).toBe(
    'City,Country,"Routebook (1/2): Check","Routebook (2/2): Problems"\r\n' +
      'Busia,,"!! error, ! warning","The row has no country, \'really\'. | A2: Two places are called so. Choose one."\r\n' +
      'Kitale,Kenya,,\r\n',
  );
});

it('says how grave a finding is in the words that are given', () => {
  const severities = { error: 'Fehler', warning: 'Hinweis', info: 'Info' };
  const written = annotate(utf8('a;b\nc;d'), { ...annotation, headings: { ...headings, severities } });
  expect(written).toContain('\nc;d;"!! Fehler, ! Hinweis";"The row');
});

it('guards what a spreadsheet would run, and nothing else', () => {
  const written = annotate(utf8(`City,Cases,Phone\n=1+1,-5,+254 700 123\n"@x,y","'=1",-\n'a,"+cmd|' /C calc'!A0",\n`), {
    ...annotation,
    marks: [],
  });
  expect(written.split('\n').slice(1)).toEqual([`'=1+1,-5,+254 700 123,,`, `"'@x,y","''=1",-,,`, `'a,"'+cmd|' /C calc'!A0",,,`, '']);
});

it.each<[string, string]>([
  ['ragged rows', 'Routes\n\na,b,c\nd\n\ne,f,g\n'],
  ['a short row with a finding', 'a,b,c,d\ne, \nf,g,h,i\n'],
  ['blank cells at its end', 'a,b,c,d\ne,,\nf,g,h,i\n'],
  ['one column', 'City\nBusia\n\nKitale'],
  ['mixed line ends', 'a,b\r\nc,d\ne,f\r\n'],
  ['line ends of old', 'a;b\rc;d\r'],
  ['a line that names the separator', 'sep=^\r\na^b\r\nc^d'],
  ['a byte order mark', '\ufeffa,é\nc,d'],
  ['quotes', '"a","b ""x"" y"\n"c\nd","e" \n'],
  ['a column called after Routebook', 'a,Routebook,Routebook: Problems,Routebook (2/2): x\nc,d,e,f\n'],
  ['NUL characters', `a,b\0\r\n\0=c,d\0\n${'many,more\n'.repeat(30)}`],
  ['a blank last row', 'a,b\nc,d\n,\n,'],
])('comes back as it was with %s', (_, text) => {
  annotate(utf8(text));
  annotate(utf8(text), { ...annotation, headerRow: undefined });
  annotate(utf8(text), { ...annotation, headerRow: 2 });
});

it('writes headings and findings into the first row of a file without a header', () => {
  const first = { row: 0, severity: 'info' as const, text: 'Look here.', cell: 'B1' };
  expect(annotate(utf8('a,b\nc,d\n'), { marks: [first], headings, headerRow: undefined })).toBe(
    'a,b,"Routebook (1/2): Check | i info","Routebook (2/2): Problems | B1: Look here."\nc,d,,\n',
  );
});

it('takes only its own columns off when others were added behind them', () => {
  const copy = textOf(annotateCsv(utf8('a,b\nc,d\n'), annotation, options).bytes);
  const [head, row] = copy.split('\n');
  expect(textOf(clearCsv(utf8(`${head},mine\n${row},x\n`), options).bytes)).toBe('a,b,mine\nc,d,x\n');
  const swapped = 'a,"Routebook (2/2): Problems","Routebook (1/2): Check"\nc,d,e\n';
  expect(clearCsv(utf8(swapped), options)).toEqual({ bytes: utf8(swapped), found: false });
});

it.each(['windows-1252', 'windows-1251', 'ascii'])('goes back to %s', (encoding) => {
  const letters = { 'windows-1252': 'é', 'windows-1251': 'Москва', ascii: 'x' }[encoding] as string;
  const bytes = textEncoder(encoding)(`a;b\n${`${letters};x\n`.repeat(9)}`) as Uint8Array;
  const given = encoding === 'ascii' ? options : { ...options, encoding };
  const arabic = { ...annotation, headings: { sign: 'فحص', problems: 'مشاكل' } };
  const made = annotateCsv(bytes, arabic, given);
  expect(made.notices).toEqual([{ code: 'encoding-changed', args: { encoding: 'utf-8' } }]);
  expect(textOf(made.bytes).startsWith('\ufeffa;b;"Routebook (1/2, ')).toBe(true);
  expect(clearCsv(made.bytes, options)).toEqual({ bytes, found: true });
  expect(annotateCsv(made.bytes, arabic, options).bytes).toEqual(made.bytes);
});

it('stays in UTF-16', () => {
  annotate(textEncoder('utf-16le')('\ufeffa;b\r\nØ;د\r\n') as Uint8Array, annotation);
});

it('writes a file anew when a quote is never closed', () => {
  const bytes = utf8('a,b\n"c,d\ne,f\n');
  const made = annotateCsv(bytes, annotation, options);
  expect(made.notices).toEqual([{ code: 'file-rewritten', args: {} }]);
  expect(textOf(clearCsv(made.bytes, options).bytes)).toBe('a,b\n"""c",d\ne,f\n');
  expect(annotateCsv(made.bytes, annotation, options).bytes).toEqual(made.bytes);
});

it('refuses to grow without measure', () => {
  const bytes = utf8(`${'a,'.repeat(16_000)}\n${'b\n'.repeat(2000)}`);
  const found = Array.from({ length: 2000 }, (_, row) => ({ row, severity: 'error' as const, text: 'x' }));
  expect(() => annotateCsv(bytes, { ...annotation, marks: found }, options)).toThrow(expect.objectContaining({ code: 'file-too-large' }));
  const wide = utf8('a,'.repeat(16_383));
  expect(() => annotateCsv(wide, annotation, options)).toThrow(expect.objectContaining({ args: { limit: 'columns', allowed: 16_384 } }));
});

it('gives any text back, and harms no cell', () => {
  const cell = fc.constantFrom('a', 'b c', '"q"', '"x,y"', '"l\nm"', '', ' ', '=1', '"=1,2"', "'=1", '-5', '"z" ', '5"', '\u200b@x');
  const line = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(','));
  const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { maxLength: 6 }).map((lines) => `h,i\n${lines.flat().join('')}`);
  const mark = fc.record({ row: fc.nat(6), severity: fc.constantFrom('error' as const, 'info' as const), text: fc.string() });
  fc.assert(
    fc.property(text, fc.array(mark), fc.option(fc.nat(3), { nil: undefined }), (written, found, headerRow) => {
      const bytes = utf8(written);
      const made = annotateCsv(bytes, { marks: found, headings, headerRow }, options);
      const cleared = clearCsv(made.bytes, options);
      const rows = (of: Uint8Array) => readWorkbook(of, options).sheets[0]?.rows;
      expect(cleared.found).toBe(true);
      expect(rows(cleared.bytes)).toEqual(rows(bytes));
      if (made.notices.length === 0) expect(cleared.bytes).toEqual(bytes);
    }),
    { numRuns: 1000 },
  );
});
