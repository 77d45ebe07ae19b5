import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UsageError } from './usage-error.js';
import { refuseToOverwrite, writeFileWhole } from './write-file.js';

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
