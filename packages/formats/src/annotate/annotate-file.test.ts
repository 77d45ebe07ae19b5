import {
  arabicSentences,
  type Cell,
  type Diagnostic,
  englishSentences,
  type Grid,
  gridFromRows,
  type Review,
  type Workbook,
} from '@routebook/core';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { richWorkbook, textsOf } from '../../testing/rich-workbook.js';
import { readWorkbook } from '../read-workbook.js';
import { cleanSheetName } from '../xlsx/package/sheet-name.js';
import { writeXlsx } from '../xlsx/package/write-xlsx.js';
import { annotateFile } from './annotate-file.js';
import { clearFile } from './clear-file.js';

const none = { rows: 0, ready: 0, errors: 0, warnings: 0, info: 0, cases: { min: 0, max: 0 } };
const hostile = [
  '=HYPERLINK("http://x.invalid","x")',
  '</t></is></c><c r="A1"><f>1+1</f></c>',
  ']]><!ENTITY x "y">&lt;',
  'a\u0000b\u0007c\ufffe\uffff',
  '\ud800 half \udc00',
  'x'.repeat(32_767),
  '\u202eمومباسا\u202c (1)',
  '_x000D_ _x005F_',
];

function finding(cell: string, text: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const [, column = 'A', row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const fixes = [{ kind: 'safe', title: 'write-text', args: { text }, edits: [{ cell, before: text, after: text }] }] as const;
  return { code: 'place-unknown', severity: 'error', cell, column, row: Number(row), args: { text, role: 'origin' }, fixes, ...more };
}

function reviewOf(sheet: string, diagnostics: readonly Diagnostic[], headers: readonly string[] = ['Origin'], table = true): Review {
  const columns = headers.map((header, index) => ({
    ...{ column: String.fromCharCode(65 + index), header, confidence: 1 },
    field: index === 0 ? ('origin.city' as const) : null,
  }));
  const summary = { ...none, errors: diagnostics.length };
  const found = table ? { headerRows: [1], firstRow: 2, lastRow: 9, columns } : null;
  return {
    routebook: '0.1.0',
    file: 'folder/a.xlsx',
    sheets: [{ sheet, table: found, rows: [], diagnostics, summary }],
    diagnostics: [],
    summary,
  };
}

function bookOf(name: string, rows: readonly (readonly Cell[])[]): { bytes: Uint8Array; workbook: Workbook } {
  const written = rows.map((cells) => cells.map((cell) => (cell === null ? null : { value: cell as string })));
  const bytes = writeXlsx([{ name, rows: written }]);
  return { bytes, workbook: readWorkbook(bytes, { file: 'a.xlsx' }) };
}

function reread(bytes: Uint8Array): { report: Grid; links: string[]; parts: Record<string, string> } {
  const { sheets } = readWorkbook(bytes, { file: 'a.xlsx' });
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));
  const links = Object.values(parts).flatMap((part) => Array.from(part.matchAll(/location="([^"]*)"/g), ([, location]) => location ?? ''));
  return { report: sheets.at(-1) as Grid, links, parts };
}

describe.each([englishSentences, arabicSentences])('$language', (sentences) => {
  it('writes hostile texts as texts', () => {
    const { bytes, workbook } = bookOf('Routes', [['Origin'], ...hostile.map((text) => [text])]);
    const review = reviewOf(
      'Routes',
      hostile.map((text, index) => finding(`A${index + 2}`, text)),
      [hostile[1] as string],
    );
    const copy = annotateFile(bytes, workbook, review, { sentences });
    const { report, parts } = reread(copy.bytes);
    expect(copy.marked).toBe(hostile.length);
    expect(report.name).toBe('Routebook');
    expect(report.formulas.size).toBe(0);
    expect(Object.values(parts).join('')).not.toMatch(/<f>|<!ENTITY|(?![\t\n\r])\p{Cc}|\ufffe/u);
    expect(readWorkbook(copy.bytes, { file: 'a.xlsx' }).sheets[0]?.rows).toEqual(workbook.sheets[0]?.rows);
    expect(unzipSync(clearFile(copy.bytes, workbook, { file: 'a.xlsx' }).bytes)).toEqual(unzipSync(bytes));
  });
});

it('links to cells of a sheet whatever its name', () => {
  for (const name of ["O'Neill's “list” & co", '🧭 Routes', 'ورقة ١', 'a!b']) {
    const { bytes, workbook } = bookOf(name, [['Origin'], ['Kitalle'], ['Kitalle']]);
    const shown = workbook.sheets[0]?.name ?? '';
    const review = reviewOf(shown, [finding('A2', 'Kitalle'), finding('A3', 'Kitalle')]);
    const { links } = reread(annotateFile(bytes, workbook, review, { sentences: englishSentences }).bytes);
    const escaped = shown.replaceAll("'", "''").replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    expect(links).toEqual(expect.arrayContaining([`'${escaped}'!A2`, `'${escaped}'!A3`, `'${escaped}'!A1`]));
  }
});

it('counts a cell that is coloured without a note, and says why it has none', () => {
  const relation = 'Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/one.xml"';
  const relations = 'xl/worksheets/_rels/sheet1.xml.rels';
  const bytes = richWorkbook({
    [relations]: textsOf(richWorkbook())[relations]?.replace('</Relationships>', `<Relationship Id="t" ${relation}/></Relationships>`),
    'xl/threadedComments/one.xml':
      '<ThreadedComments><threadedComment ref="B4" id="{1}"><text>hm</text></threadedComment></ThreadedComments>',
  });
  const copy = annotateFile(bytes, readWorkbook(bytes, { file: 'a.xlsm' }), reviewOf('Cases', [finding('A4', 'x'), finding('B4', 'y')]), {
    sentences: englishSentences,
  });
  expect(copy.marked).toBe(2);
  expect(copy.notices).toEqual([{ code: 'notes-left-out', args: { count: 1, sheet: 'Routebook' } }]);
});

it('leaves a sheet of the partner that is called as ours would be, and replaces ours', () => {
  const { bytes, workbook } = bookOf('routebook', [['Origin'], ['Kitalle']]);
  const review = reviewOf('routebook', [finding('A2', 'Kitalle')]);
  const first = annotateFile(bytes, workbook, review, { sentences: englishSentences });
  expect(first.report).toBe('Routebook 2');
  const again = readWorkbook(first.bytes, { file: 'a.xlsx' });
  const second = annotateFile(first.bytes, again, review, { sentences: englishSentences });
  expect(second.report).toBe('Routebook 2');
  expect(readWorkbook(second.bytes, { file: 'a.xlsx' }).sheets.map(({ name }) => name)).toEqual(['routebook', 'Routebook 2']);
  expect(cleanSheetName('Routebook 2')).toBe('Routebook 2');
});

it('says that nothing is wrong, and copes without a table or a cell', () => {
  const { bytes, workbook } = bookOf('Empty', []);
  const copy = annotateFile(bytes, workbook, reviewOf('Empty', [], [], false), { sentences: englishSentences, today: '2019-07' });
  expect(copy.marked).toBe(0);
  const said = reread(copy.bytes).report.rows.flat().join('\n');
  expect(said).toContain('✔ Ready');
  expect(said).toContain('2019-07');
  const stopped = {
    ...reviewOf('Empty', [], [], false),
    diagnostics: [{ code: 'header-not-found', severity: 'error', args: {}, fixes: [] }],
  } as const;
  const told = reread(annotateFile(bytes, workbook, stopped, { sentences: englishSentences }).bytes).report.rows.flat();
  expect(told).toContain('✖ Fix first');
  expect(told).toContain('About the file');
});

it('colours 10,000 cells, notes the first of each thing, and lists with exact counts', () => {
  const cells = Array.from({ length: 10_000 }, (_, index) => finding(`A${index + 2}`, `Place ${index % 7_000}`));
  const { bytes, workbook } = bookOf('Routes', [['Origin'], ...cells.map(({ args }) => [String(args['text'])])]);
  const copy = annotateFile(bytes, workbook, reviewOf('Routes', cells), { sentences: englishSentences });
  expect(copy.marked).toBe(10_000);
  expect(copy.notices).toEqual([{ code: 'notes-limited', args: { sheet: 'Routes', count: 10_000, shown: 2_000 } }]);
  const { report, parts } = reread(copy.bytes);
  const said = report.rows.flat();
  expect(said.filter((cell) => cell === '✖ Fix first')).toHaveLength(5_000);
  expect(said.some((cell) => String(cell).startsWith('2000 more findings'))).toBe(true);
  const comments = Object.entries(parts).filter(([name]) => /comments/.test(name));
  expect(comments.map(([, part]) => part.match(/<comment /g)?.length)).toEqual([2_000]);
});

it('shows a finding of a merged cell where it is seen, one about a row or a column at a cell, one about the table at its header', () => {
  const rows = [
    ['Origin', 'Remarks'],
    ['Kenya', 'x'],
    ['', 'y'],
    ['Uganda', 'z'],
  ];
  const merged = writeXlsx([
    { name: 'R', rows: rows.map((row) => row.map((value) => ({ value }))), merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] },
  ]);
  const workbook = readWorkbook(merged, { file: 'a.xlsx' });
  const about = (more: Partial<Diagnostic>): Diagnostic => ({ code: 'same-row-twice', severity: 'warning', args: {}, fixes: [], ...more });
  const review = reviewOf(
    'R',
    [finding('A3', 'Kenya'), about({ row: 4 }), about({ column: 'B', code: 'column-unmapped' }), about({ code: 'unit-mixed' })],
    ['Origin', 'Remarks'],
  );
  const { links } = reread(annotateFile(merged, workbook, review, { sentences: englishSentences }).bytes);
  expect(links.slice(0, 4).sort()).toEqual(["'R'!A1", "'R'!A2", "'R'!A4", "'R'!B1"]);
});

it('marks rows of a text table that a spreadsheet would not run, and reads it as before', () => {
  const bytes = new TextEncoder().encode('Origin,Note\n"=1+1",x\nKitalle,y\n');
  const workbook = readWorkbook(bytes, { file: 'a.csv' });
  const review = reviewOf('a', [finding('A2', '=1+1'), finding('A3', 'Kitalle')], ['Origin', 'Note']);
  const copy = annotateFile(bytes, workbook, review, { sentences: englishSentences });
  expect(copy).toMatchObject({ marked: 2, extension: 'csv' });
  expect(new TextDecoder().decode(copy.bytes)).toContain('!! Fix first');
  expect(readWorkbook(copy.bytes, { file: 'a.csv' }).sheets[0]?.rows).toEqual(workbook.sheets[0]?.rows);
  expect(clearFile(copy.bytes, workbook, { file: 'a.csv' })).toEqual({ bytes, found: true });
});

it('writes a file of a format that it cannot write as a new workbook, and says so', () => {
  const name = 'Routes [2019]: all of the sheets of the year';
  const grid = gridFromRows(name, [['Origin'], ['=1+1'], ['Kitalle']]);
  const workbook: Workbook = { file: 'a.ods', format: 'ods', sheets: [grid], notices: [] };
  const review = reviewOf(name, [finding('A2', '=1+1'), finding('A3', 'Kitalle')]);
  const copy = annotateFile(new Uint8Array([1]), workbook, review, { sentences: englishSentences });
  expect(copy).toMatchObject({ extension: 'xlsx', marked: 2, notices: [{ code: 'format-changed', args: { from: 'ods', to: 'xlsx' } }] });
  const [own] = readWorkbook(copy.bytes, { file: 'a.xlsx' }).sheets;
  expect(own?.rows).toEqual(grid.rows);
  expect(own?.formulas.size).toBe(0);
  expect(reread(copy.bytes).links).toContain(`'${own?.name}'!A3`);
});
