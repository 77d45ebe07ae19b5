import { expect, test } from 'vitest';
import { readTable } from './sources.mjs';
import { supplementPlaces } from './supplement.mjs';

const town = (name: string, country: string, lat: number, lon: number, population = 0) => ({
  name,
  country,
  lat,
  lon,
  population,
  feature: 0,
  names: [] as { text: string; kind: number }[],
});
const row = (line: string) => line.split('|');

test('a crossing that is known nearby gets the kind and the names, one that is not is added', () => {
  const busia = town('Busia', 'UG', 0.466, 34.092);
  const places = [busia];
  supplementPlaces(places, [row('border|Busia|UG|Busia Uganda|0.4659|34.0922||GeoNames'), row('border|Elegu|UG|Atiak Elegu|||| known')]);
  expect(busia).toMatchObject({ feature: 7, names: [{ text: 'Busia Uganda', kind: 1 }] });
  expect(places[1]).toMatchObject({ name: 'Elegu', country: 'UG', feature: 7, lat: undefined, lon: undefined });
});

test('a neighbourhood becomes a name of its town and no place', () => {
  const places = [town('Nairobi', 'KE', -1.29, 36.82, 2_750_547)];
  supplementPlaces(places, [row('part|Eastleigh|KE|Islii|||Nairobi|known'), row('code|Nairobi|KE|NBI|||Nairobi|known')]);
  expect(places).toHaveLength(1);
  expect(places[0]?.names).toEqual([
    { text: 'Eastleigh', kind: 3 },
    { text: 'Islii', kind: 3 },
    { text: 'NBI', kind: 2 },
  ]);
});

test('an area is never a point, even where a town has its name', () => {
  const places = [town('Teso', 'UG', 1.7, 33.6)];
  supplementPlaces(places, [row('area|Teso|UG|||||known')]);
  expect(places[1]).toMatchObject({ name: 'Teso', feature: 8, lat: undefined });
});

test('a name for a town that nobody knows is refused', () => {
  expect(() => supplementPlaces([], [row('name|Nairobbery|KE|X|||Nairobbery|known')])).toThrow('no place "Nairobbery" in KE');
});

test('every row of the table says its kind, its country and its source, and has both coordinates or none', () => {
  const rows: string[][] = readTable('../supplement.tsv');
  expect(rows.length).toBeGreaterThan(1000);
  for (const [kind = '', name = '', country = '', , lat = '', lon = '', , source = ''] of rows) {
    expect([kind, name]).toEqual([
      expect.stringMatching(/^(place|camp|border|island|area|part|name|code|typo)$/),
      expect.stringMatching(/\S/),
    ]);
    expect([name, country]).toEqual([name, expect.stringMatching(/^[A-Z]{2}$/)]);
    expect([name, lat === '']).toEqual([name, lon === '']);
    expect([name, source]).toEqual([name, expect.stringMatching(/\S/)]);
  }
});
