import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reviewSchema } from '@routebook/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOnce } from './build-once.js';
import { routebook } from './run-routebook.js';

const GOOD = 'Origin country,Origin city,Destination country,Cases\nKenya,Nairobi,Uganda,4\nKenya,Mombasa,Tanzania,2\n';
const BAD = 'Origin country,Origin city,Destination country,Cases\nKenya,Nairobi,Uganda,4\n,,Tanzania,2\n';
let folder = '';
const path = (name: string) => join(folder, name);

beforeAll(() => {
  buildOnce();
  folder = mkdtempSync(join(tmpdir(), 'routebook-check-'));
  writeFileSync(path('good.csv'), GOOD);
  writeFileSync(path('bad.csv'), BAD);
  writeFileSync(path('empty.csv'), '');
  writeFileSync(path('story.csv'), 'Once upon a time\nthere was a sheet\n');
  mkdirSync(path('sub'));
  writeFileSync(path('sub/good.csv'), GOOD);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('0 when nothing stops sending', () => {
  const { status, stdout, stderr } = routebook(['check', path('good.csv')]);
  expect(stdout).toMatch(/^✔ Ready|^▲ Ready, with/);
  expect([status, stderr]).toEqual([0, '']);
});

test('1 when errors are found, with the cell', () => {
  const { status, stdout } = routebook(['check', path('bad.csv')]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^✖ Not ready: 1 thing to fix first/);
  expect(stdout).toContain('A3');
});

test('1 when no table is found', () => {
  const { status, stdout } = routebook(['check', path('story.csv')]);
  expect(status).toBe(1);
  expect(stdout).toContain('header-not-found');
});

test('2 when one of several cannot be read; the others are checked all the same', () => {
  const { status, stdout } = routebook(['check', path('empty.csv'), path('none.xlsx'), path('good.csv')]);
  expect(status).toBe(2);
  expect(stdout).toMatch(/✖ Could not be read {2}\S+empty\.csv\n {2}The file is empty\./);
  expect(stdout).toMatch(/✖ Could not be read {2}\S+none\.xlsx\n {2}There is no file/);
  expect(stdout).toMatch(/Ready.*good\.csv/);
});

test.each([
  [[], 0],
  [['chekc'], 2],
  [['check'], 2],
  [['check', '--fromat', 'json', 'x'], 2],
  [['check', '--lang', 'xx', 'x'], 2],
  [['explain', 'no-such'], 2],
])('%o ends with %i', (args, status) => {
  expect(routebook(args).status).toBe(status);
});

test('JSON is one object for one file, an array for several, whatever its outcome', () => {
  const one = JSON.parse(routebook(['check', path('bad.csv'), '--format', 'json']).stdout);
  expect(reviewSchema.parse(one).summary.errors).toBe(1);
  const [first, second] = JSON.parse(routebook(['check', path('good.csv'), path('empty.csv'), '--format', 'json']).stdout);
  expect(reviewSchema.parse(first).summary.errors).toBe(0);
  expect(second.error.code).toBe('file-empty');
});

test('the same input gives the same bytes', () => {
  const args = ['check', path('bad.csv'), '--format', 'json', '--today', '2019-06'];
  expect(routebook(args).stdout).toBe(routebook(args).stdout);
});

test('stdin, folders and patterns', () => {
  expect(routebook(['check', '-'], { input: GOOD })).toMatchObject({ status: 0, stdout: expect.stringContaining('Sheet “stdin”') });
  expect(routebook(['check', '-'], { input: '' }).stdout).toContain('The file is empty.');
  expect(JSON.parse(routebook(['check', path('sub'), '--format', 'json']).stdout).file).toBe(path('sub/good.csv'));
  expect(JSON.parse(routebook(['check', path('*.csv'), '--format', 'json']).stdout).length).toBe(4);
});

test('--strict counts warnings in the exit status', () => {
  writeFileSync(path('typo.csv'), GOOD.replace('Mombasa', 'Mombassa'));
  expect(routebook(['check', path('typo.csv')]).status).toBe(0);
  expect(routebook(['check', path('typo.csv'), '--strict']).status).toBe(1);
});

test('--max-issues cuts the list, not the figures', () => {
  const { diagnostics, sheets, summary } = JSON.parse(
    routebook(['check', path('bad.csv'), '--format', 'json', '--max-issues', '0']).stdout,
  );
  expect([diagnostics, sheets[0].diagnostics, summary.errors]).toEqual([[], [], 1]);
});

test('--quiet is a line a file', () => {
  expect(routebook(['check', '--quiet', path('good.csv'), path('bad.csv')]).stdout.split('\n').length).toBe(3);
});

test('-o writes the report and nothing else, and never over a sheet', () => {
  const before = readdirSync(folder);
  expect(routebook(['check', path('good.csv'), '--format', 'html', '-o', path('report.html')])).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
  expect(readFileSync(path('report.html'), 'utf8')).toMatch(/^<!doctype html>/);
  expect(readdirSync(folder).sort()).toEqual([...before, 'report.html'].sort());
  expect(routebook(['check', path('good.csv'), '-o', path('good.csv')]).status).toBe(2);
  expect(readFileSync(path('good.csv'), 'utf8')).toBe(GOOD);
});

test('a mapping is obeyed, kept, read again and said', () => {
  writeFileSync(path('odd.csv'), GOOD.replace('Origin city', 'Xyzzy'));
  const fields = (args: string[]) =>
    JSON.parse(routebook(['check', path('odd.csv'), '--format', 'json', ...args]).stdout).sheets[0].table.columns.map(
      ({ field }: { field: string }) => field,
    );
  expect(fields(['--map', 'Xyzzy=transit', '--save-map'])[1]).toBe('transit');
  expect(JSON.parse(readFileSync(path('odd.csv.routebook.json'), 'utf8')).columns).toMatchObject({ Xyzzy: 'transit' });
  expect(fields([])[1]).toBe('transit');
  expect(routebook(['check', path('odd.csv')]).stderr).toContain('odd.csv.routebook.json');
  expect(fields(['--map', 'Xyzzy='])[1]).toBeNull();
});

test('a broken mapping beside one sheet stops the check of that sheet only', () => {
  writeFileSync(path('broken.csv'), 'Origin country,Destination country\nKenya,Qatar\n');
  writeFileSync(path('broken.csv.routebook.json'), '{');
  writeFileSync(path('whole.csv'), 'Origin country,Destination country\nKenya,Qatar\n');
  const { status, stdout } = routebook(['check', path('broken.csv'), path('whole.csv'), '--format', 'json']);
  const [broken, whole] = JSON.parse(stdout);
  expect(status).toBe(2);
  expect(broken.error).toMatchObject({ code: 'mapping-not-readable', message: expect.stringContaining('broken.csv.routebook.json') });
  expect(whole.summary.rows).toBe(1);
});

test('colour only when asked for or on a terminal', () => {
  expect(routebook(['check', path('good.csv')], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[');
});
