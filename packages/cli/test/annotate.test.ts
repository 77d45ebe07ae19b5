import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { runMain } from './run-main.js';

const samples = new URL('../../../examples/six-organisations/', import.meta.url);
const root = mkdtempSync(join(tmpdir(), 'annotate-'));
afterAll(() => rmSync(root, { recursive: true }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'));
});

function sample(name: string, as = name): string {
  const path = join(folder, as);
  copyFileSync(new URL(name, samples), path);
  return path;
}

it('says the verdict, what was marked and where, and leaves the file as it is', async () => {
  const file = sample('a-cover-sheet.xlsx');
  const before = readFileSync(file);
  const run = await runMain(['annotate', file, '--today', '2019-07']);
  const copy = join(folder, 'a-cover-sheet.checked.xlsx');
  expect(run.status).toBe(1);
  expect(run.out).toContain('✖ Not ready: ');
  expect(run.out.replace(/\s+/g, ' ')).toMatch(/\d+ cells are marked in .*a-cover-sheet\.checked\.xlsx\. The sheet “Routebook” lists/);
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['a-cover-sheet.checked.xlsx', 'a-cover-sheet.xlsx']);
  const [plain, marked] = await Promise.all([file, copy].map((path) => runMain(['check', path, '--format', 'json', '--today', '2019-07'])));
  const sheetsOf = (text = '') =>
    (JSON.parse(text) as { sheets: unknown; diagnostics: unknown }[]).map(({ sheets, diagnostics }) => [sheets, diagnostics]);
  const listOf = (text = '') => sheetsOf(text.trimStart().startsWith('[') ? text : `[${text}]`);
  expect(listOf(marked?.out)).toEqual(listOf(plain?.out));
});

it('takes exactly its marks out again, and says when there were none', async () => {
  const file = sample('e-semicolons.csv');
  const [copy, cleared, again] = ['copy.csv', 'cleared.csv', 'again.csv'].map((name) => join(folder, name)) as [string, string, string];
  expect((await runMain(['annotate', file, '-o', copy, '--lang', 'ar'])).status).toBe(0);
  const run = await runMain(['annotate', copy, '--clear', '-o', cleared]);
  expect(run).toMatchObject({ status: 0, out: expect.stringContaining('All marks of Routebook were taken out.') });
  expect(readFileSync(cleared).equals(readFileSync(file))).toBe(true);
  const none = await runMain(['annotate', cleared, '--clear', '-o', again]);
  expect(none.out).toContain('There were no marks of Routebook in this file.');
  expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
});

it('keeps for the copy how its columns are to be read', async () => {
  const file = sample('b-french.xlsx');
  const copy = join(folder, 'copy.xlsx');
  await runMain(['annotate', file, '-o', copy, '--map', 'A=notes']);
  expect(JSON.parse(readFileSync(`${copy}.routebook.json`, 'utf8'))).toMatchObject({ columns: { A: 'notes' } });
});

it('writes over nothing that it was not told to', async () => {
  const file = sample('b-french.xlsx');
  writeFileSync(join(folder, 'b-french.checked.xlsx'), 'work of hours');
  const taken = await runMain(['annotate', file]);
  expect(taken).toMatchObject({ status: 2, err: expect.stringContaining('is there already, and may hold work') });
  const itself = await runMain(['annotate', file, '-o', file]);
  expect(itself).toMatchObject({ status: 2, err: expect.stringContaining('will not be overwritten') });
  const named = await runMain(['annotate', file, '-o', join(folder, 'b-french.checked.xlsx')]);
  expect(named).toMatchObject({ status: 2, err: expect.stringContaining('--force') });
  expect(readFileSync(join(folder, 'b-french.checked.xlsx'), 'utf8')).toBe('work of hours');
  expect((await runMain(['annotate', file, '--force'])).status).toBe(1);
  expect(readFileSync(join(folder, 'b-french.checked.xlsx'), 'utf8')).not.toBe('work of hours');
});

it('refuses a name that says another kind of file', async () => {
  const file = sample('b-french.xlsx');
  for (const name of ['copy.csv', 'copy.xlsm', 'copy']) {
    const run = await runMain(['annotate', file, '-o', join(folder, name)]);
    expect(run).toMatchObject({ status: 2, err: expect.stringContaining('a name that ends in .xlsx') });
    expect(existsSync(join(folder, name))).toBe(false);
  }
});

it('says what cannot be read in a sentence, and wrong use too', async () => {
  const gone = await runMain(['annotate', join(folder, 'gone.xlsx'), '-o', join(folder, 'copy.xlsx'), '--lang', 'fr']);
  expect(gone).toMatchObject({ status: 2, err: expect.stringContaining('gone.xlsx') });
  expect(await runMain(['annotate'])).toMatchObject({ status: 2, err: expect.stringContaining('annotate wants one file') });
  expect(await runMain(['annotate', '-'])).toMatchObject({ status: 2, err: expect.stringContaining('say with -o where') });
  expect((await runMain(['help', 'annotate'])).out).toContain('--clear');
});
