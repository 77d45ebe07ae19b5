import type { Diagnostic } from '@routebook/core';
import { expect, test } from 'vitest';
import { cleanReview, sampleOutcome, sampleReview, unreadOutcome, voice } from '../../test/sample-review.js';
import { plain } from '../terminal/colour.js';
import { displayWidth } from '../terminal/display-width.js';
import { writeText } from './text.js';

const layout = { voice, paint: plain, width: 80, mostValues: 12, quiet: false };

test('the verdict comes first, then the figures', () => {
  const [first, second] = writeText([sampleOutcome], layout).split('\n');
  expect(first).toBe('✖ Not ready: 2 things to fix first  data/north.xlsx');
  expect(second).toBe('  20 rows, 18 complete · 130 to 145 cases in the 1 row that says how many');
});

test('what nobody has counted is not said to be 0', () => {
  const sheets = sampleReview.sheets.map((sheet) => ({ ...sheet, rows: [] }));
  expect(writeText([{ file: 'a.xlsx', review: { ...sampleReview, sheets } }], layout)).toContain('  20 rows, 18 complete\n');
});

test('alike values are one line with their cells and the remedy', () => {
  const text = writeText([sampleOutcome], layout);
  expect(text).toContain('    Mombassa  B4 B6 B12 B15 B18 and 2 more  → Mombasa (safe fix)\n');
  expect(text).toContain('    Nairobbi  B7  → Nairobi (safe fix)\n');
  expect(text.indexOf('place-unknown')).toBeLessThan(text.indexOf('place-misspelt'));
});

test('what is left of a cell is not shown as its remedy', () => {
  const fix = {
    kind: 'choice',
    title: 'remove-personal-data',
    args: { cell: 'F2' },
    edits: [{ cell: 'F2', before: 'ID no 23456789', after: 'ID no' }],
  } as const;
  const finding: Diagnostic = {
    code: 'personal-data-cell',
    severity: 'error',
    cell: 'F2',
    row: 2,
    column: 'F',
    args: { kind: 'id-number' },
    fixes: [fix],
  };
  const sheets = sampleReview.sheets.map((sheet) => ({ ...sheet, diagnostics: [finding] }));
  const text = writeText([{ file: 'a.xlsx', review: { ...sampleReview, sheets } }], layout).replace(/\s+/g, ' ');
  expect(text).toContain('→ Take out the personal data and keep the rest (your choice)');
  expect(text).not.toContain('ID no');
});

test('says what was understood, and what was not used', () => {
  const text = writeText([sampleOutcome], layout).replace(/\s+/g, ' ');
  expect(text).toContain('Table in rows 4 to 23, header in row 3.');
  expect(text).toContain('place of destination (C, doubtful)');
  expect(text).toContain('Not used, not sent: F Story <b>.');
  expect(text).toContain('Cover');
});

test('a sheet of very many columns that are not used is not listed in full', () => {
  const columns = Array.from({ length: 500 }, (_, at) => ({ column: `X${at}`, header: `No ${at}.`, field: null, confidence: 0 }));
  const sheets = sampleReview.sheets.map((sheet) => ({ ...sheet, table: { headerRows: [1], firstRow: 2, lastRow: 1, columns } }));
  const text = writeText([{ file: 'a.xlsx', review: { ...sampleReview, sheets } }], layout).replace(/\s+/g, ' ');
  expect(text).toContain('Not used, not sent: X0 No 0, X1 No 1,');
  expect(text).toContain('X29 No 29 and 470 more.');
  expect(text).not.toContain('Table in rows');
});

test('personal data is not quoted', () => {
  expect(writeText([sampleOutcome], layout)).not.toContain('254');
});

test('keeps to the width of the terminal', () => {
  for (const width of [60, 80, 100]) {
    for (const line of writeText([sampleOutcome], { ...layout, width }).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  }
});

test('lists no more values than asked for, and says how many more there are', () => {
  const text = writeText([sampleOutcome], { ...layout, mostValues: 1 });
  expect(text).not.toContain('Nairobbi');
  expect(text).toContain('and 1 more value like it');
});

test('quiet is the verdict alone; a clean file and an unread one need few words', () => {
  expect(writeText([sampleOutcome], { ...layout, quiet: true })).toBe('✖ Not ready: 2 things to fix first  data/north.xlsx\n');
  expect(writeText([{ file: 'a.csv', review: cleanReview }], layout)).toMatch(/^✔ Ready {2}a\.csv\n/);
  expect(writeText([unreadOutcome], layout)).toBe('✖ Could not be read  old.xlsx\n  The file is empty.\n');
});

test('of several files the verdicts stand first', () => {
  const text = writeText([sampleOutcome, unreadOutcome], layout);
  expect(text).toMatch(/^✖ Not ready: 2 things to fix first {2}data\/north\.xlsx\n✖ Could not be read {2}old\.xlsx\n\n─/);
  expect(text.match(/The file is empty/g)?.length).toBe(1);
});
