import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expandGlob, matchesName } from './glob.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'routebook-glob-'));
  mkdirSync(join(folder, 'north/june'), { recursive: true });
  for (const name of ['a.csv', 'b.xlsx', '.hidden.csv', '~$b.xlsx', 'north/c.csv', 'north/june/d.csv'])
    writeFileSync(join(folder, name), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['*.csv', ['a.csv']],
  ['?.xlsx', ['b.xlsx']],
  ['**/*.csv', ['a.csv', 'north/c.csv', 'north/june/d.csv']],
  ['n*/*.csv', ['north/c.csv']],
  ['*/june/d.csv', ['north/june/d.csv']],
  ['*/june/none.csv', []],
  ['nowhere/*', []],
])('%s finds %o', (pattern, expected) => {
  expect(expandGlob(join(folder, pattern)).map((path) => relative(folder, path))).toEqual(expected);
});

test('a hostile pattern is not slow', () => {
  const started = performance.now();
  expect(matchesName('a'.repeat(255), `${'*a'.repeat(60)}b`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(200);
});
