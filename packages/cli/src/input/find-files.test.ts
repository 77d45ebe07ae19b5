import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UsageError } from '../usage-error.js';
import { findFiles } from './find-files.js';

let folder = '';
const inside = (...names: string[]) => names.map((name) => join(folder, name));
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'routebook-files-'));
  for (const name of ['sub', 'empty', '.git', 'node_modules']) mkdirSync(join(folder, name));
  for (const path of inside('b.xlsx', 'A.CSV', 'notes.docx', '~$b.xlsx', 'sub/c.tsv', '.git/d.csv', 'node_modules/e.csv', 'odd[1].csv'))
    writeFileSync(path, '');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder gives the sheets below it, without lock files and hidden folders', () => {
  expect(findFiles([folder])).toEqual(inside('A.CSV', 'b.xlsx', 'odd[1].csv', 'sub/c.tsv'));
});

test('a file is taken once, whatever its name', () => {
  expect(findFiles([...inside('b.xlsx', 'notes.docx', 'odd[1].csv'), join(folder, '*.xlsx'), '-'])).toEqual([
    ...inside('b.xlsx', 'notes.docx', 'odd[1].csv'),
    '-',
  ]);
});

test('a missing file stays, a pattern or folder without any sheet is a wrong call', () => {
  expect(findFiles(inside('none.xlsx'))).toEqual(inside('none.xlsx'));
  expect(() => findFiles(inside('*.ods'))).toThrow(UsageError);
  expect(() => findFiles(inside('empty'))).toThrow(/no \.xlsx/);
});
