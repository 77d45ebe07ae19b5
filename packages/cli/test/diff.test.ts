import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOnce } from './build-once.js';
import { routebook } from './run-routebook.js';

const samples = fileURLToPath(new URL('../../../examples/six-organisations/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'diff-'));
beforeAll(buildOnce, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const compare = (...args: string[]) => {
  const { status, stdout } = routebook(['diff', ...args, '--format', 'json']);
  expect(status).toBe(0);
  return JSON.parse(stdout);
};

function write(name: string, text: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test.each([
  ['a-cover-sheet.xlsx', 24],
  ['b-french.xlsx', 20],
  ['c-swahili-english.xlsx', 18],
  ['d-kobo-export.xlsx', 17],
  ['e-semicolons.csv', 20],
  ['f-two-row-header.xlsx', 16],
])('%s does not differ from itself', (name, same) => {
  const copy = join(folder, name);
  copyFileSync(join(samples, name), copy);
  expect(compare(join(samples, name), copy).summary).toEqual({ new: 0, changed: 0, withdrawn: 0, same });
});

test('a row taken out and a row changed are told, with the rows of both files', () => {
  const lines = readFileSync(join(samples, 'e-semicolons.csv'), 'latin1').split(/\r?\n/);
  const [gone] = lines.splice(4, 1);
  expect(gone).toBeDefined();
  const changed = lines.map((line, at) => (at === 1 ? line.replace('Nairobi', 'Mombasa') : line)).join('\r\n');
  const found = compare(join(samples, 'e-semicolons.csv'), write('e.csv', Buffer.from(changed, 'latin1')));
  expect(found.summary).toEqual({ new: 0, changed: 1, withdrawn: 1, same: 18 });
  expect(found.withdrawn[0].row).toBe(5);
  expect(found.changed[0]).toMatchObject({ old: { row: 2 }, next: { row: 2 }, changes: [{ field: 'transit' }] });
});

const english = 'Origin city,Origin country,Destination city,Destination country,Number of cases,Month\n';
const rows = 'Kitale,Kenya,Dubai,United Arab Emirates,10-15,2019-08\nNairobi,Kenya,Riyadh,Saudi Arabia,4,2019-08\n';
const french = 'Mois;Nombre de cas;Pays de destination;Ville de destination;Pays d’origine;Ville d’origine\n';

test('layout, order, language and spelling are no difference', () => {
  const old = write('old.csv', english + rows);
  const next = write(
    'next.csv',
    `${french}août 2019;4;Arabie saoudite;Riyad;Kenya;Nairobbi\naoût 2019;10 à 15;Émirats arabes unis;Dubaï;Kenya;Kitale\n`,
  );
  expect(compare(old, next).summary).toEqual({ new: 0, changed: 0, withdrawn: 0, same: 2 });
});

test('what was written in cells with personal data, or in columns that are not used, is not told', () => {
  const old = write('plain.csv', english + rows);
  const extra = english.replace('Month', 'Month,Victim name');
  const next = write(
    'names.csv',
    `${extra}${rows.replaceAll('2019-08', '2019-08,Wanjiru Kamau')}Kitale call +254 712 345 678,Kenya,Doha,Qatar,3,2019-09,Wanjiru Kamau\n`,
  );
  for (const format of ['text', 'json']) {
    const { stdout } = routebook(['diff', old, next, '--format', format]);
    expect(stdout).toContain('Doha');
    expect(stdout).not.toMatch(/Wanjiru|712/);
  }
});

test('the text says figures first, then what to look at, in the language asked for', () => {
  const old = write('o.csv', english + rows);
  const next = write('n.csv', english + rows.replace('10-15', '20').replace(/\nNairobi.*/, ''));
  const { stdout } = routebook(['diff', old, next]);
  expect(stdout).toContain('0 new, 1 changed, 1 withdrawn, 0 the same');
  expect(stdout).toContain('number of cases: 10–15 → 20');
  expect(stdout.indexOf('Withdrawn (1)')).toBeLessThan(stdout.indexOf('Changed (1)'));
  expect(stdout).toContain(`What next\n  Look first at what was withdrawn: was it left out on purpose?\n`);
  expect(stdout).toContain(`\n    routebook check ${next}\n`);
  expect(routebook(['diff', old, old]).stdout).not.toContain('What next');
  expect(routebook(['diff', old, next, '--lang', 'fr']).stdout).toContain('retirées : 1');
});

test.each([
  [['only-one.csv'], 'wants two files'],
  [['-', '-'], 'Only one of the two files can be piped in'],
  [['nowhere.csv', join(samples, 'e-semicolons.csv')], 'nowhere.csv'],
  [[join(samples, 'e-semicolons.csv'), join(samples, 'README.md')], 'README.md'],
])('%j can not be compared, and it is said why', (args, told) => {
  const { status, stderr, stdout } = routebook(['diff', ...args]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(told);
});
