import { expect, test } from 'vitest';
import { mergeVillages } from './merge-villages.mjs';
import { readVillages } from './read-villages.mjs';

const list = [
  'Country,City,AccentCity,Region,Population,Latitude,Longitude',
  'ke,liboi,Liboi,07,,0.35,40.88',
  'ke,kibera,Kibera,05,,-1.3166667,36.7833333',
  'ke,kibera,Kibera,05,,-1.3166667,36.8000000',
  'sd,bor,Bor,38,,6.2,31.55',
  'sd,kurti,Kurti,43,,18.11,31.55',
  'ml,bafoulabe,Bafoulab\u00e9,03,,13.8,-10.8',
  'ke,x1,Ward 7,05,,-1.3,36.7',
  'ke,nowhere,Nowhere,05,,,',
  'fr,paris,Paris,A8,,48.85,2.35',
].join('\n');
const countries = new Set(['KE', 'SD', 'SS', 'ML']);
const known = (name: string, country: string, lat: number, lon: number) => ({ name, country, lat, lon, names: [], population: 5000 });

test('rows are read when they are a name with a point in a wanted country', () => {
  expect([...readVillages(list, countries)].map(({ country, name }) => `${country} ${name}`)).toEqual([
    'KE Liboi',
    'KE Kibera',
    'KE Kibera',
    'SD Bor',
    'SD Kurti',
    'ML Bafoulabé',
  ]);
});

test('villages that are known nearby are not added twice, and South Sudan gets its own', () => {
  const places: { name: string; country: string; admin1?: string }[] = [
    known('Liboi', 'KE', 0.3483, 40.8817),
    known('Juba', 'SS', 4.85, 31.58),
    known('Khartoum', 'SD', 15.55, 32.53),
  ];
  expect(mergeVillages(places, readVillages(list, countries))).toBe(4);
  expect(places.slice(3).map(({ country, name }) => `${country} ${name}`)).toEqual(['KE Kibera', 'SS Bor', 'SD Kurti', 'ML Bafoulabé']);
});
