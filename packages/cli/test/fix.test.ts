import { chmodSync, copyFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fixFolder, samples, today } from './fix-folder.js';
import { runMain } from './run-main.js';

const { folder, at, text } = fixFolder();

it('says what was mended, what is left and what next, and keeps the old values for the owner only', async () => {
  const { status, out } = await runMain(['fix', at('sheet.csv'), '-o', at('new.csv'), ...today]);
  expect(out).toContain('✔ 1 cell was mended');
  expect(out).toContain('Nairobbi → Nairobi  (1 cell)');
  expect(out).toContain('1 thing to look at');
  expect(out).toContain(`routebook undo ${at('new.csv.routebook-log.json')}`);
  expect(status).toBe((await runMain(['check', at('new.csv'), ...today])).status);
  expect(statSync(at('new.csv.routebook-log.json')).mode & 0o777).toBe(0o600);
  const log = JSON.parse(text('new.csv.routebook-log.json'));
  expect(log).toMatchObject({ kind: 'fix-log@1', input: { name: 'sheet.csv' }, output: { name: 'new.csv' } });
  expect(log.changes).toEqual([{ sheet: expect.any(String), cell: 'A2', before: 'Nairobbi', after: 'Nairobi', codes: ['place-misspelt'] }]);
});

it('writes nothing in a dry run', async () => {
  const { out } = await runMain(['fix', at('sheet.csv'), '--dry-run', ...today]);
  expect(out).toContain('1 cell would be mended. Nothing was written.');
  expect(out).toContain('What would be mended\n  Nairobbi');
  expect(out).toContain(`routebook fix ${at('sheet.csv')} -o FILE\n`);
  expect(readdirSync(folder)).toEqual(['sheet.csv']);
});

it('takes out the marks of an earlier check, which tell of cells as they were, and says so', async () => {
  await runMain(['annotate', at('sheet.csv'), '-o', at('marked.csv'), ...today]);
  const { out } = await runMain(['fix', at('marked.csv'), '-o', at('new.csv'), ...today]);
  expect(text('marked.csv')).toContain('Nairobbi” looks');
  expect(text('new.csv')).toBe(text('sheet.csv').replace('Nairobbi', 'Nairobi'));
  expect(out).toContain('held marks of an earlier check');
  expect(out).toContain(`    routebook annotate ${at('new.csv')} -o ${at('new-marked.csv')}\n`);
});

it.each([
  [['fix'], 'wants a file'],
  [['fix', 'sheet.csv'], 'wants -o'],
  [['fix', 'sheet.csv', '-o', 'sheet.csv'], 'will not be overwritten'],
  [['fix', 'sheet.csv', '-o', 'new.csv', '--log', 'sheet.csv'], 'will not be overwritten'],
  [['fix', 'sheet.csv', '-o', 'new.csv', '--log', 'new.csv'], 'named for two things'],
  [['fix', 'sheet.csv', '-o', 'new.xlsx'], 'will be a .csv file'],
  [['fix', 'sheet.csv', 'b.csv', '-o', 'new.csv'], 'one file at a time'],
  [['fix', '-', '-o', 'new.csv', '-i'], 'has to be a file'],
  [['fix', 'sheet.csv', '-o', 'new.csv', '--decisions', 'none.json'], 'There is no file'],
  [['fix', 'sheet.csv', '-o', 'new.csv', '--decisions', 'sheet.csv'], 'will not be overwritten'],
  [['fix', 'sheet.csv', '-o', 'new.csv', '--decisions', 'broken.json'], 'are not JSON'],
  [['fix', 'sheet.csv', '-o', 'new.csv', '--decisions', 'other.json'], 'Cannot use'],
  [['fix', 'none.csv', '-o', 'new.csv'], 'none.csv'],
  [['fix', 'empty.csv', '-o', 'new.csv'], 'empty'],
  [['fix', 'picture.xlsx', '-o', 'new.xlsx'], 'picture.xlsx'],
  [['fix', 'sheet.csv', '-o', 'nowhere/new.csv'], 'Could not write'],
  [['undo'], 'wants the log'],
  [['undo', 'none.json'], 'There is no file'],
  [['undo', 'sheet.csv'], 'is not JSON'],
])('%j is refused with a sentence', async (args, complaint) => {
  writeFileSync(at('broken.json'), '{');
  writeFileSync(at('other.json'), '{"columns":{}}');
  writeFileSync(at('empty.csv'), '');
  writeFileSync(at('picture.xlsx'), Buffer.from('89504e470d0a1a0a0000', 'hex'));
  const before = readdirSync(folder);
  const named = args.map((arg) => (/\.(csv|xlsx|json)$/.test(arg) ? at(arg) : arg));
  const { status, err } = await runMain(named);
  expect([status, err]).toEqual([2, expect.stringContaining(complaint)]);
  expect(readdirSync(folder)).toEqual(before);
});

it('a workbook with macros keeps its extension', async () => {
  copyFileSync(join(samples, 'a-cover-sheet.xlsx'), at('book.xlsx'));
  const { status, err } = await runMain(['fix', at('book.xlsx'), '-o', at('new.xlsm')]);
  expect([status, err]).toEqual([2, expect.stringContaining('will be a .xlsx file')]);
});

it('mends into the same copy again until somebody has worked in it', async () => {
  const again = ['fix', at('sheet.csv'), '-o', at('new.csv'), ...today];
  const first = (await runMain(again)).status;
  expect((await runMain(again)).status).toBe(first);
  writeFileSync(at('new.csv'), 'work of hours');
  expect(await runMain(again)).toMatchObject({ status: 2, err: expect.stringContaining('may hold work') });
  expect(text('new.csv')).toBe('work of hours');
  expect((await runMain([...again, '--force'])).status).toBe(first);
  expect(text('new.csv')).toContain('Nairobi,');
});

it('keeps the log of an earlier fix, and lets no more people read the copy than the file', async () => {
  writeFileSync(at('new.csv.routebook-log.json'), 'a log');
  const run = await runMain(['fix', at('sheet.csv'), '-o', at('new.csv'), ...today]);
  expect(run).toMatchObject({ status: 2, err: expect.stringContaining('new.csv.routebook-log.json') });
  chmodSync(at('sheet.csv'), 0o600);
  await runMain(['fix', at('sheet.csv'), '-o', at('other.csv'), ...today]);
  expect(statSync(at('other.csv')).mode & 0o777).toBe(0o600);
});
