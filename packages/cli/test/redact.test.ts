import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Review, Route } from '@routebook/core';
import { readWorkbook } from '@routebook/formats';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMain } from './run-main.js';

const samples = fileURLToPath(new URL('../../../examples/six-organisations/', import.meta.url));
const files = readdirSync(samples).filter((name) => /\.(xlsx|csv)$/.test(name));
let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'redact-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const routebook = (...args: string[]) => runMain(args);

const redact = (file: string, ...more: string[]) =>
  routebook('redact', file, '-o', join(folder, 'copy.xlsx'), '--today', '2019-09', ...more);

function sheetFile(rows: string[]): string {
  writeFileSync(join(folder, 'own.csv'), rows.join('\n'));
  return join(folder, 'own.csv');
}

const ROUTES = [
  'Origin city,Origin country,Destination country,Season,Victim name',
  'Kitale,Kenya,Oman,dry,Amina Hassan',
  'Busia,Kenya,UAE,wet,Zuwena Juma',
];

const review = async (file: string): Promise<Review> =>
  JSON.parse((await routebook('check', file, '--format', 'json', '--today', '2019-09')).out);

/** What a route says, without how it was written. */
function sayingOf(route: Route | null | undefined): Record<string, string> {
  const { raw: _, ...cases } = route?.cases ?? { raw: '' };
  const idOf = (place: Route['origin']) => [place?.country, place?.city?.id];
  return Object.fromEntries(
    Object.entries({
      origin: idOf(route?.origin),
      destination: idOf(route?.intendedDestination),
      exploitation: idOf(route?.exploitation),
      transit: route?.transit.map(idOf),
      ...{ types: route?.exploitationTypes, industries: route?.industries, transport: route?.transport, period: route?.period, cases },
    }).map(([key, value]) => [key, JSON.stringify(value)]),
  );
}
const nothing = sayingOf(undefined);

describe.each(files)('%s', (name) => {
  it('becomes a copy in which each row says the same, or less, and nothing personal', async () => {
    const { status, err } = await redact(samples + name);
    expect([status, err]).toEqual([0, '']);
    const [before, after] = [await review(samples + name), await review(join(folder, 'copy.xlsx'))];
    expect(after.summary.rows).toBe(before.summary.rows);
    for (const { row, route } of after.sheets[0]?.rows ?? []) {
      const was = sayingOf(before.sheets[0]?.rows.find((one) => one.row === row)?.route);
      for (const [key, now] of Object.entries(sayingOf(route)))
        if (now !== nothing[key]) expect({ row, [key]: now }).toEqual({ row, [key]: was[key] });
    }
    const codes = after.sheets.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
    expect(codes.filter((code) => code.startsWith('personal-') || code === 'place-too-fine')).toEqual([]);
  });
});

it('keeps the stops of a sheet that is not kept', async () => {
  await redact(`${samples}d-kobo-export.xlsx`);
  const stopsOf = ({ sheets }: Review) => sheets[0]?.rows.map(({ route }) => route?.transit.map(({ raw }) => raw));
  const before = stopsOf(await review(`${samples}d-kobo-export.xlsx`));
  expect(before?.flat().length).toBeGreaterThan(10);
  expect(stopsOf(await review(join(folder, 'copy.xlsx')))).toEqual(before);
});

it('says what was taken out and what it cannot know, without saying what it was', async () => {
  const list = join(folder, 'list.json');
  const { out } = await redact(sheetFile(ROUTES), '--list', list);
  expect(out).toContain('\nTaken out\n  Sheet 1');
  expect(out).toContain('\n    column E “Victim name”: names of people\n');
  expect(out).toContain('Look at the copy before you hand it on.');
  expect(out + readFileSync(list, 'utf8')).not.toMatch(/Amina|Zuwena/);
  expect(JSON.parse(readFileSync(list, 'utf8'))).toMatchObject({ rows: 2, columns: 3, takenOut: expect.arrayContaining([]) });
});

it('names a command that mends what was not understood, and says of which file it speaks', async () => {
  const { out } = await redact(sheetFile([...ROUTES, 'Xqzzt,Kenya,Oman,dry,']));
  expect(out).toContain(`\n    routebook fix ${join(folder, 'own.csv')} -o ${join(folder, 'own-fixed.csv')} --interactive\n`);
  expect((await redact(join(folder, 'none.xlsx'), '--force')).err).toContain('none.xlsx\n');
});

it.each(['fr', 'es', 'sw', 'ar'])('says it in %s too, with no label left out', async (lang) => {
  const { status, out } = await redact(sheetFile(ROUTES), '--lang', lang);
  expect(status).toBe(0);
  expect(out).not.toMatch(/\brd[A-Z]|[{}]|Taken out|Look at/);
});

it('keeps a column that is asked for, never a personal one, and says which columns there are', async () => {
  expect((await redact(sheetFile(ROUTES), '--keep', 'season')).status).toBe(0);
  const copy = readWorkbook(readFileSync(join(folder, 'copy.xlsx')), { file: 'copy.xlsx' });
  expect(copy.sheets[0]?.rows.map((row) => row?.[3])).toEqual(['Season', 'dry', 'wet']);
  rmSync(join(folder, 'copy.xlsx'));
  const refused = await redact(sheetFile(ROUTES), '--keep', 'Victim name');
  expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('It is never kept.')]);
  const unknown = await redact(sheetFile(ROUTES), '--keep', 'Weather');
  expect([unknown.status, unknown.err]).toEqual([2, expect.stringContaining('Origin city, Origin country')]);
  expect(existsSync(join(folder, 'copy.xlsx'))).toBe(false);
});

it('writes nothing from a file without a table, without rows, that is empty, or that is none', async () => {
  expect((await redact(sheetFile(['Amina Hassan,0712345678', 'Zuwena Juma,0712345679']))).err).toContain('No table of routes was found');
  for (const rows of [['Amina Hassan'], [ROUTES[0] as string], [''], ['\0\0\0'], ['PK\u0003\u0004 and no more']]) {
    const { status, err } = await redact(sheetFile(rows));
    expect([status, err.trim()]).toEqual([2, expect.stringMatching(/\S/)]);
    expect(readdirSync(folder)).toEqual(['own.csv']);
  }
  expect((await redact(join(folder, 'none.xlsx'))).status).toBe(2);
});

it('never writes over the file itself, nor under a name that promises macros', async () => {
  const file = sheetFile(ROUTES);
  const call = (...args: string[]) => routebook('redact', ...args);
  expect((await call(file, '-o', file)).err).toContain('will not be overwritten');
  expect((await call(file, '-o', join(folder, 'copy.csv'), '--list', file)).err).toContain('will not be overwritten');
  expect((await call(file, '-o', join(folder, 'copy.xlsm'))).err).toContain('.xlsx or .csv');
  expect((await call(file)).err).toContain('redact wants one file');
  expect(readFileSync(file, 'utf8')).toBe(ROUTES.join('\n'));
  expect((await call(file, '-o', join(folder, 'copy.csv'))).status).toBe(0);
  expect(readFileSync(join(folder, 'copy.csv'), 'utf8')).toBe(
    '\uFEFFOrigin city,Origin country,Destination country,removed,removed\r\nKitale,Kenya,Oman,,\r\nBusia,Kenya,UAE,,\r\n',
  );
});
