import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sentencesFor } from '../src/language.js';
import { buildOnce } from './build-once.js';
import { routebook } from './run-routebook.js';

const folder = mkdtempSync(join(tmpdir(), 'template-'));
beforeAll(buildOnce, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test.each(['en', 'fr', 'es', 'sw', 'ar'])('a template in %s checks clean, as a workbook and as a text table', (lang) => {
  for (const extension of ['xlsx', 'csv']) {
    const file = join(folder, `${lang}.${extension}`);
    const made = routebook(['template', '-o', file, '--lang', lang]);
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toMatch(new RegExp(`\\n\\n${sentencesFor(lang).report['next']}\\n[^\\n]*routebook check`));
    expect(made.stdout).toContain(file);
    const { status, stdout } = routebook(['check', file, '--format', 'json']);
    const { sheets, summary, diagnostics } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(summary).toMatchObject({ rows: 0, errors: 0, warnings: 0 });
    expect(sheets).toHaveLength(1);
    expect(sheets[0].table.columns.every(({ field }: { field: string | null }) => field !== null)).toBe(true);
    expect(diagnostics.map(({ code }: { code: string }) => code)).not.toContain('sheet-skipped');
  }
});

test('the same language gives the same bytes', () => {
  const [one, other] = [join(folder, 'one.xlsx'), join(folder, 'other.xlsx')];
  for (const file of [one, other]) routebook(['template', '-o', file]);
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
});

test('a file that is there is written over only when told so', () => {
  const file = join(folder, 'mine.xlsx');
  writeFileSync(file, 'mine');
  const refused = routebook(['template', '-o', file]);
  expect([refused.status, refused.stderr]).toEqual([
    2,
    `routebook: "${file}" is there already, and may hold work. Give another name, or --force to write over it.\n`,
  ]);
  expect(readFileSync(file, 'utf8')).toBe('mine');
  expect(routebook(['template', '-o', file, '--force']).status).toBe(0);
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
});

test.each([
  [['-o', join(folder, 'a.ods')], '.xlsx or .csv'],
  [[], 'wants -o FILE.xlsx'],
  [['x.xlsx'], 'put -o before it'],
  [['-o', folder], '.xlsx or .csv'],
  [['-o', join(folder, 'nowhere', 'a.xlsx')], 'Could not write'],
  [['-o', join(folder, 'b.xlsx'), '--lang', 'de'], '--lang cannot be "de"'],
])('%j is refused in a sentence', (args, told) => {
  const { status, stderr, stdout } = routebook(['template', ...args]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(told);
  expect(existsSync(join(folder, 'b.xlsx'))).toBe(false);
});
