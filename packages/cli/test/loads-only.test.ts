import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { basemap } from '../src/map/basemap.generated.js';
import { buildOnce } from './build-once.js';
import { routebook } from './run-routebook.js';

const folder = mkdtempSync(join(tmpdir(), 'loads-'));
const table = [
  ['Origin city', 'Origin country', 'Destination country'],
  ['Nairobi', 'Kenya', 'Oman'],
];
/** Texts that survive minifying, each in one part of the program only. */
const markers = { library: 'SheetJS', outlines: basemap.land.slice(0, 60), zod: 'ZodError' };

beforeAll(() => {
  buildOnce();
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(table), 'Routes');
  for (const bookType of ['xlsx', 'ods', 'xls', 'xlsb'] as const) {
    writeFileSync(join(folder, `a.${bookType}`), write(book, { type: 'buffer', bookType }));
  }
  writeFileSync(join(folder, 'a.csv'), table.join('\n'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Which of the heavy parts the built command loads; Node lists all that it ran when it is asked for coverage. */
function heavyPartsOf(...args: string[]): string[] {
  const ran = mkdtempSync(join(folder, 'ran-'));
  const { status, stderr } = routebook(args, { cwd: folder, env: { NODE_V8_COVERAGE: ran } });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const coverages = readdirSync(ran).map((name) => JSON.parse(readFileSync(join(ran, name), 'utf8')) as Coverage);
  const urls = coverages.flatMap(({ result }) => result.map(({ url }) => url));
  const texts = urls.filter((url) => url.includes('/cli/dist/')).map((url) => readFileSync(fileURLToPath(url), 'utf8'));
  expect(texts.length).toBeGreaterThan(1);
  return Object.entries(markers).flatMap(([part, marker]) => (texts.some((text) => text.includes(marker)) ? [part] : []));
}

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

it.each(['a.csv', 'a.xlsx', 'a.ods'])('checks %s with neither the library of old formats nor the map', (file) => {
  expect(heavyPartsOf('check', file)).toEqual([]);
});

it('looks a place up, and lists places, without them', () => {
  expect(heavyPartsOf('place', 'Nairobi')).toEqual([]);
  expect(heavyPartsOf('places', 'a.csv')).toEqual([]);
});

it('loads each of them where it is needed', () => {
  for (const file of ['a.xls', 'a.xlsb']) expect(heavyPartsOf('check', file)).toEqual(['library']);
  expect(heavyPartsOf('places', 'a.csv', '--picture', 'a.svg')).toEqual(['outlines']);
  expect(heavyPartsOf('schema', 'review')).toEqual(['zod']);
});
