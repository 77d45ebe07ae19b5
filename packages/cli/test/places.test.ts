import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runMain } from './run-main.js';

const samples = fileURLToPath(new URL('../../../examples/six-organisations/', import.meta.url));
const files = readdirSync(samples)
  .filter((name) => /\.(xlsx|csv)$/.test(name))
  .map((name) => samples + name);
let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'places-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const places = (...args: string[]) => runMain(['places', ...args]);

function sheet(rows: string[]): string {
  writeFileSync(join(folder, 'own.csv'), rows.join('\n'));
  return join(folder, 'own.csv');
}

const ROUTES = [
  'Origin city,Origin country,Transit,Destination city,Destination country',
  'Nairobi,Kenya,Xqzzt,Muscat,Oman',
  'Mombassa,Kenya,Nairobi; Dubai,Muscat,Oman',
  'Nairobi,Kenya,Tripoli,Muscat,Oman',
  'Kampala,Kenya,,,Oman',
];

it('lists each text once with its roles, those that need a person first', async () => {
  const { status, out } = await places(sheet(ROUTES), '--format', 'json');
  const found = JSON.parse(out).places.map(({ text, state, times }: Record<string, unknown>) => [text, state, times]);
  expect(status).toBe(1);
  expect(found.slice(0, 4).map(([, state]: string[]) => state)).toEqual(['not-found', 'asked', 'asked', 'mended']);
  expect(found).toContainEqual(['Muscat, Oman', 'understood', 3]);
  expect(found).toContainEqual(['Nairobi, Kenya', 'understood', 2]);
});

it('reads the samples, as text and as a table', async () => {
  const { out } = await places(...files);
  expect(out).toMatch(/^Different place texts: \d{3}\n/);
  expect(out).toContain('→ Nairobi, Nairobi County (KE-30), Kenya (KE)');
  const csv = (await places(...files, '--format', 'csv')).out;
  expect(csv).toMatch(/^\uFEFFtext,state,times,origin,transit,exploitation,destination,city/);
  expect(csv.trimEnd().split('\r\n').length).toBeGreaterThan(200);
});

it('draws a map of the towns, and says whom it is for', async () => {
  const picture = join(folder, 'map.svg');
  const { err } = await places(sheet(ROUTES), '--picture', picture);
  expect(err).toContain('do not publish it');
  const svg = readFileSync(picture, 'utf8');
  for (const text of ['>Nairobi<', 'City centres, not exact places.', 'GeoNames (CC BY 4.0)', 'Natural Earth']) expect(svg).toContain(text);
  expect(svg).toContain('<title>Muscat · Destination: 3</title>');
});

it('draws nothing where no town is known', async () => {
  const picture = join(folder, 'map.svg');
  const { status, err } = await places(sheet(['Origin country,Destination country', 'Kenya,Oman']), '--picture', picture);
  expect([status, existsSync(picture)]).toEqual([0, false]);
  expect(err).toContain('would be empty');
});

it('does not repeat a street or a house', async () => {
  const { out } = await places(sheet(['Origin city,Origin country,Destination country', '"House 14, Moi Avenue, Nairobi",Kenya,Oman']));
  expect(out).toContain('Nairobi');
  expect(out).not.toMatch(/Moi|House|14/);
});

it('refuses wrong use, and reads on where one file cannot be read', async () => {
  const own = sheet(ROUTES);
  for (const args of [[], [own, '--map', 'map.svg'], [own, '--picture', 'map.png'], [own, '--picture', own], [own, '--format', 'xml']])
    expect({ args, status: (await places(...args)).status }).toEqual({ args, status: 2 });
  const { status, out, err } = await places(join(folder, 'none.csv'), own);
  expect([status, out.includes('Muscat'), err.includes('none.csv')]).toEqual([2, true, true]);
  expect((await places(join(folder, 'none.csv'))).out).toBe('');
});

it('says so when a file is empty of places', async () => {
  expect((await places(sheet(['Origin country,Destination country']))).out).toBe('No places were found in the routes of these files.\n');
});

it.each(['fr', 'es', 'sw', 'ar'])('speaks %s, on the map too', async (lang) => {
  const picture = join(folder, 'map.svg');
  const { out } = await places(sheet(ROUTES), '--lang', lang, '--picture', picture);
  expect(out + readFileSync(picture, 'utf8')).not.toMatch(/\bpl[A-Z]|Origin\b|[{}] asked/);
});
