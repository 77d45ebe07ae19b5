import { chmodSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UsageError } from './usage-error.js';
import { modeLike, refuseToOverwrite, refuseToReplace, writeFilesWhole, writeFileWhole } from './write-file.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'routebook-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('writes and replaces, and leaves nothing beside it', () => {
  const path = join(folder, 'report.html');
  writeFileWhole(path, 'one');
  writeFileWhole(path, 'two');
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(readdirSync(folder)).toEqual(['report.html']);
});

test('says so when it cannot write', () => {
  expect(() => writeFileWhole(join(folder, 'no/such/folder/x.json'), '')).toThrow(UsageError);
  expect(() => writeFileWhole(join(folder, 'no/x.json'), '')).toThrow(/no such folder \(ENOENT\)/);
});

test('of files that belong together none is written when one cannot be', () => {
  const copy = join(folder, 'copy.csv');
  writeFileSync(copy, 'old');
  const full = (): Iterable<string> => ({
    *[Symbol.iterator]() {
      yield 'half';
      throw Object.assign(new Error(), { code: 'ENOSPC' });
    },
  });
  const write = () =>
    writeFilesWhole([
      { path: copy, content: 'new' },
      { path: join(folder, 'copy.csv.log'), content: full() },
    ]);
  expect(write).toThrow(/copy\.csv\.log.*disk is full/);
  expect(readdirSync(folder)).toEqual(['copy.csv']);
  expect(readFileSync(copy, 'utf8')).toBe('old');
});

test('an input is not overwritten, by whatever name', () => {
  const input = join(folder, 'a.csv');
  writeFileSync(input, 'x');
  symlinkSync(input, join(folder, 'soft.csv'));
  linkSync(input, join(folder, 'hard.csv'));
  for (const name of ['a.csv', './a.csv', 'soft.csv', 'hard.csv'])
    expect(() => refuseToOverwrite(join(folder, name), [input])).toThrow(/will not be overwritten/);
  expect(() => refuseToOverwrite(folder, [input])).toThrow(/folder/);
  expect(() => refuseToOverwrite(join(folder, 'b.csv'), [input, '-'])).not.toThrow();
});

test('takes away what a killed program left, and nothing that is still written to', () => {
  const [left, fresh, other] = ['.routebook-0123abcd.draft', '.routebook-4567abcd.draft', '.routebook-mine.draft'];
  for (const name of [left, fresh, other]) writeFileSync(join(folder, name ?? ''), '');
  for (const name of [left, other]) utimesSync(join(folder, name ?? ''), 1, 1);
  writeFileWhole(join(folder, 'copy.csv'), 'x');
  expect(readdirSync(folder).sort()).toEqual([fresh, other, 'copy.csv'].sort());
});

test('a name as long as the system takes can be written', () => {
  const name = `${'\u0645'.repeat(125)}.csv`;
  writeFileWhole(join(folder, name), 'x');
  expect(readdirSync(folder)).toEqual([name]);
});

test('a file that is there is replaced only when somebody said so', () => {
  const path = join(folder, 'copy.xlsx');
  expect(() => refuseToReplace(path, false)).not.toThrow();
  writeFileSync(path, 'work of hours');
  expect(() => refuseToReplace(path, false)).toThrow(/may hold work.*--force/);
  expect(() => refuseToReplace(path, true)).not.toThrow();
});

test('a copy is for the eyes that may see the file', () => {
  const path = join(folder, 'a.csv');
  writeFileSync(path, 'x');
  chmodSync(path, 0o440);
  expect((modeLike(path) ?? 0) & 0o600).toBe(0o600);
  if (process.platform !== 'win32') expect(modeLike(path)).toBe(0o640);
  expect(modeLike('-')).toBeUndefined();
});
