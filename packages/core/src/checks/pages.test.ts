import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { allLanguages } from '../locales/all.js';
import { sentences } from '../locales/en/sentences.js';
import type { Cell } from '../model/cell.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { gridFromRows } from '../model/grid.js';
import { openGazetteer } from '../places/gazetteer.js';
import { review } from '../review/review.js';
import { allChecks } from './all.generated.js';

/**
 * The tables on the page of each check are its test. A table whose last column is `expect` is reviewed row by row, each in a sheet of its
 * own; below "All rows in one sheet:" it is reviewed as it stands. A row expects exactly the errors and warnings that it names, and
 * may name infos; `code -> text` also wants a fix that writes that text. Codes behind the word `expect` are about columns or the sheet.
 * Cells: `date 2019-10-15 d-mmm` is a date, `#N/A` an error, `\u200B` a character, `\n` a line break.
 */
interface Example {
  readonly title: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly expected: readonly Expected[][];
  readonly ofSheet: readonly Expected[];
}
interface Expected {
  readonly code: string;
  readonly after?: string;
}

const folder = new URL('./', import.meta.url);
const codes = allChecks.map(({ code }) => code);
const tests = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith('pages'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));
const gazetteer = openGazetteer(gunzipSync(readFileSync(new URL('../../../gazetteer/data/places.bin.gz', import.meta.url))));

describe.each(codes)('%s', (code) => {
  it('has sentences', () => expect(Object.keys(sentences.codes)).toContain(code));

  const page = new URL(`${code}.md`, folder);
  it('has a page with its name and a story', () => {
    const [title, summary] = readFileSync(page, 'utf8').split('\n\n');
    expect(title).toBe(`# ${code}`);
    expect(summary?.length).toBeGreaterThan(30);
  });

  const examples = existsSync(page) ? examplesOf(readFileSync(page, 'utf8')) : [];
  it('is tried on its page, or in a test beside it', () => {
    const shown = examples.some(({ expected, ofSheet }) => [...expected.flat(), ...ofSheet].some((one) => one.code === code));
    expect(shown || tests.some((test) => test.includes(`'${code}'`) || test.includes(`'./${code}.js'`))).toBe(true);
  });
  it.each(examples)('$title', (example) => tryExample(example));
});

it('has no page without a check', () => {
  const pages = readdirSync(folder).filter((file) => file.endsWith('.md'));
  expect(pages.map((file) => file.slice(0, -3)).filter((code) => !codes.includes(code))).toEqual([]);
});

function tryExample({ rows, expected, ofSheet }: Example): void {
  const workbook = { file: 'page.csv', format: 'csv', sheets: [gridFromRows('Routes', rows)], notices: [] };
  const found = review(workbook, { gazetteer, languages: allLanguages, today: '2026-11' });
  const all = [...found.diagnostics, ...found.sheets.flatMap((sheet) => sheet.diagnostics)];
  const isOfRow = ({ row }: Diagnostic) => row !== undefined && row > 1;
  compare(
    all.filter((one) => !isOfRow(one)),
    ofSheet,
    'sheet',
  );
  for (const [index, ofRow] of expected.entries())
    compare(
      all.filter((one) => one.row === index + 2),
      ofRow,
      `row ${index + 2}`,
    );
}

function compare(found: readonly Diagnostic[], expected: readonly Expected[], where: string): void {
  const grave = found.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
  const named = expected.map(({ code }) => code);
  const seen = found.map(({ code }) => code).filter((code) => named.includes(code));
  expect({ where, codes: sorted([...grave, ...seen]) }).toEqual({ where, codes: sorted(named) });
  for (const { code, after } of expected) {
    if (after === undefined) continue;
    const written = found
      .filter((one) => one.code === code)
      .flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map((edit) => String(edit.after ?? ''))));
    expect(written, `what a fix of ${code} writes`).toContain(after);
  }
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

function examplesOf(page: string): Example[] {
  return [...page.matchAll(/(All rows in one sheet:\n+)?((?:^\|.*\n)+)/gm)].flatMap(([, together, table]) =>
    exampleOf(table ?? '', together !== undefined),
  );
}

function exampleOf(table: string, together: boolean): Example[] {
  const [header, , ...body] = table.trim().split('\n').map(splitRow);
  const last = header?.at(-1) ?? '';
  if (!header || !/^expect\b/.test(last)) return [];
  const ofSheet = expectedOf(last.slice('expect'.length).trim());
  const titles = header.slice(0, -1);
  const rows = body.map((cells) => ({
    cells: cells.slice(0, -1).map(readCell),
    title: cells.slice(0, -1).join(' | '),
    expected: expectedOf(cells.at(-1) ?? ''),
  }));
  if (together)
    return [
      {
        title: 'all rows in one sheet',
        rows: [titles, ...rows.map(({ cells }) => cells)],
        expected: rows.map(({ expected }) => expected),
        ofSheet,
      },
    ];
  return rows.map(({ cells, title, expected }) => ({ title, rows: [titles, cells], expected: [expected], ofSheet }));
}

function splitRow(line: string): string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function expectedOf(text: string): Expected[] {
  return text
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [code = '', after] = part.split('->').map((piece) => piece.trim());
      return after === undefined ? { code } : { code, after: unescaped(after) };
    });
}

function readCell(text: string): Cell {
  if (text === '') return null;
  if (/^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?)$/.test(text)) return { type: 'error', code: text };
  const [, iso, format] = /^date (\d{4}-\d{2}-\d{2}) (.+)$/.exec(text) ?? [];
  if (iso && format) return { type: 'date', iso, format, serial: Date.parse(iso) / 86_400_000 + 25_569 };
  return /^\d+$/.test(text) ? Number(text) : unescaped(text);
}

function unescaped(text: string): string {
  return text.replace(/\\u([0-9A-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))).replaceAll('\\n', '\n');
}
