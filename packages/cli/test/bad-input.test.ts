import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as SheetJs from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOnce } from './build-once.js';
import { routebook } from './run-routebook.js';

const { utils, write } = createRequire(import.meta.url)('@e965/xlsx') as typeof SheetJs;
const HEADER = ['Origin country', 'Origin city', 'Destination country', 'Cases'];
let folder = '';

function workbook(rows: unknown[][]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Routes');
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
}

/** Checks a file with these bytes; gives the exit status, and the code of the refusal or of the first finding. */
function checked(name: string, bytes: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { status, stdout, stderr } = routebook(['check', path, '--format', 'json']);
  expect(stderr).toBe('');
  const result = JSON.parse(stdout);
  return {
    status,
    refusal: result.error?.code,
    codes: [...(result.diagnostics ?? []), ...(result.sheets ?? []).flatMap((sheet: { diagnostics: unknown[] }) => sheet.diagnostics)].map(
      ({ code }) => code,
    ),
    result,
  };
}

beforeAll(() => {
  buildOnce();
  folder = mkdtempSync(join(tmpdir(), 'routebook-bad-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const good = workbook([HEADER, ['Kenya', 'Nairobi', 'Uganda', 4]]);
const compound = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(504),
  Buffer.from('EncryptedPackage', 'utf16le'),
  Buffer.alloc(992),
]);

test.each([
  ['empty.xlsx', ''],
  ['truncated.xlsx', good.slice(0, good.length / 2)],
  ['picture.xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['paper.xlsx', '%PDF-1.7\n%âãÏÓ\n'],
  ['locked.xlsx', compound],
  ['random.xlsx', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919 + 13) % 256))],
])('%s is refused with a sentence', (name, bytes) => {
  const { status, refusal, result } = checked(name, bytes);
  expect(status).toBe(2);
  expect(refusal).toMatch(/^file-/);
  expect(result.error.message).toMatch(/^[A-Z].*\.$/);
  expect(result.error.message).not.toMatch(/[{}[\]]/);
});

/** The good workbook with its sheet written anew. */
function withSheet(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(good);
  const sheet = 'xl/worksheets/sheet1.xml';
  return zipSync({ ...parts, [sheet]: strToU8(change(strFromU8(parts[sheet] ?? new Uint8Array()))) });
}

test('hostile archives are refused, quickly', () => {
  const started = performance.now();
  expect(checked('plain.xlsx', zipSync({ 'notes.txt': strToU8('no workbook') }))).toMatchObject({
    status: 2,
    refusal: 'file-not-a-workbook',
  });
  expect(
    checked(
      'bomb.xlsx',
      withSheet((xml) => xml.replace('<sheetData>', `<sheetData>${' '.repeat(64_000_000)}`)),
    ),
  ).toMatchObject({ status: 2, refusal: 'file-too-large' });
  const laughs = '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]>';
  expect(
    checked(
      'laughs.xlsx',
      withSheet((xml) => xml.replace('?>', `?>${laughs}`)),
    ),
  ).toMatchObject({ status: 2, refusal: 'file-forbidden-xml' });
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('a sheet that claims a million columns is read by what it holds', () => {
  const { status, result } = checked(
    'claims.xlsx',
    withSheet((xml) => xml.replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"')),
  );
  expect([status, result.summary.rows]).toEqual([0, 1]);
});

test('a missing file and a folder without sheets', () => {
  mkdirSync(join(folder, 'nothing'));
  expect(routebook(['check', join(folder, 'none.xlsx')])).toMatchObject({
    status: 2,
    stdout: expect.stringContaining('There is no file of this name.'),
  });
  expect(routebook(['check', join(folder, 'nothing')])).toMatchObject({ status: 2, stderr: expect.stringContaining('no .xlsx') });
});

test.each([
  ['no-table.xlsx', workbook([['A story'], ['without a table']])],
  ['blank.csv', ' \n\n , , \n'],
  ['nul.csv', Buffer.alloc(2000)],
])('%s holds no table: 1 and header-not-found, or a refusal', (name, bytes) => {
  const { status, codes, refusal } = checked(name, bytes);
  if (refusal) expect(status).toBe(2);
  else expect([status, codes.includes('header-not-found')]).toEqual([1, true]);
});

test('headers that are names of properties stay data', () => {
  const { status, result } = checked('proto.csv', `${HEADER.join(',')},__proto__,constructor,toString\nKenya,Nairobi,Uganda,4,a,b,c\n`);
  expect(status).toBe(0);
  expect(result.sheets[0].table.columns.slice(4).map(({ header }: { header: string }) => header)).toEqual([
    '__proto__',
    'constructor',
    'toString',
  ]);
});

test('odd characters and endless cells neither stop nor steer the report', () => {
  const odd = ['\u202Egnimaerts', '\u001b[2J\u0007', 'x'.repeat(32_767), '\u0000\u0001', '"quoted"', '\uFEFF\u200B', '<script>'];
  const text = `${HEADER.join(',')}\n${odd.map((value) => `Kenya,"${value.replaceAll('"', '""')}",Uganda,4`).join('\n')}\n`;
  const { result } = checked('odd.csv', text);
  expect(result.sheets[0].rows.length).toBe(odd.length);
  const { stdout } = routebook(['check', join(folder, 'odd.csv')]);
  expect(stdout).not.toMatch(/[^\n\P{Cc}]|[\u202A-\u202E]/u);
  expect(stdout.length).toBeLessThan(20_000);
});

test('a wrong extension is read by what the file is, and said', () => {
  const { status, codes } = checked('really.csv', good);
  expect(status).toBe(0);
  expect(codes).toContain('extension-wrong');
});

test('a hundred thousand columns do not stop it', () => {
  const started = performance.now();
  expect([1, 2]).toContain(checked('wide.csv', `${'a,'.repeat(100_000)}\n${'b,'.repeat(100_000)}\n`).status);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('a hundred thousand rows are read to the end', () => {
  const rows = 100_000;
  const { result } = checked('long.csv', `${HEADER.join(',')}\n${'Kenya,Nairobi,Uganda,4\n'.repeat(rows)}`);
  expect(result.summary.rows).toBe(rows);
});
