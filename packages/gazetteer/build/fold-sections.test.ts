import { expect, test } from 'vitest';
import { foldSections } from './fold-sections.mjs';
import { features, nameKinds } from './place-kinds.mjs';

const city = () => ({ id: 1, name: 'Nairobi', country: 'KE', lat: -1.29, lon: 36.82, population: 2_750_547, feature: 1, names: [] });
const section = (name: string, lat: number, country = 'KE') => ({
  id: 2,
  name,
  country,
  lat,
  lon: 36.83,
  population: 20_000,
  feature: features.section,
  names: [],
});

test('a section of a city becomes a name of the city', () => {
  const nairobi = city();
  expect(foldSections([nairobi, section('Pumwani', -1.28)])).toEqual([nairobi]);
  expect(nairobi.names).toEqual([{ text: 'Pumwani', kind: nameKinds.part }]);
});

test('a section far away, or of another country, stays a place', () => {
  const left = foldSections([city(), section('Far', -2.28), section('Abroad', -1.28, 'TZ')]);
  expect(left.map(({ name, feature }: { name: string; feature: number }) => [name, feature])).toEqual([
    ['Nairobi', features.capital],
    ['Far', features.place],
    ['Abroad', features.place],
  ]);
});
