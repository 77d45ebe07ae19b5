import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ReadingNotice } from '../model/grid.js';
import { allChecks } from './all.generated.js';
import type { Finding } from './check.js';

/** Files that write: what a copy lost is told beside the copy, not as a finding. */
const WRITERS = /(?:^|[\\/-])(?:annotate|edit|package)[\\/-]/;
const formats = new URL('../../../formats/src/', import.meta.url);

function found(notices: readonly ReadingNotice[]): [string, Finding][] {
  const facts = { workbook: { file: 'a.csv', format: 'csv', sheets: [], notices }, sheets: [], tables: [] };
  const all: [string, Finding][] = [];
  for (const { code, file } of allChecks) if (code !== 'header-not-found') file?.(facts, (finding) => all.push([code, finding]));
  return all;
}

it('turns each notice into one finding with its arguments', () => {
  const codes = [
    'csv-quote-open',
    'encoding-guessed',
    'extension-wrong',
    'nul-bytes-removed',
    'shared-text-missing',
    'sheet-not-read',
    'workbook-has-comments',
    'workbook-has-macros',
  ];
  const notices = codes.map((code, count) => ({ code, args: { count } }));
  expect(found(notices)).toEqual(notices.map(({ code, args }) => [code, { args }]));
});

it('loses no notice that reading a file can give', () => {
  const sources = readdirSync(formats, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !WRITERS.test(file),
  );
  const texts = sources.map((file) => readFileSync(new URL(file, formats), 'utf8'));
  const codes = texts.flatMap((text) => [...text.matchAll(/\{ code: '([a-z-]+)', args/g)].map(([, code]) => code ?? ''));
  expect(codes).toContain('workbook-has-macros');
  expect(
    found(codes.map((code) => ({ code, args: {} })))
      .map(([code]) => code)
      .sort(),
  ).toEqual([...codes].sort());
});
