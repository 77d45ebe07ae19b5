import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { allLanguages } from '../locales/all.js';
import { openGazetteer } from './gazetteer.js';
import { createPlaceResolver } from './resolver.js';

const gazetteer = openGazetteer(gunzipSync(readFileSync(new URL('../../../gazetteer/data/places.bin.gz', import.meta.url))));
const { resolve } = createPlaceResolver(
  gazetteer,
  allLanguages.map((language) => language.places),
);

it.each([
  ['Body found near Mombasa, Kenya', 'Mombasa'],
  ['Recovered on a ranch in Reynosa, Mexico', 'Reynosa'],
])('reads the place after the words in %s', (whole, name) => {
  const { place } = resolve({ whole });
  expect(place.city?.name).toBe(name);
});

it.each([
  ['Train tracks near Xyzzyvaro, Veracruz, Mexico', 'MX'],
  ['Xyzzyvaro, Chiapas, Mexico', 'MX'],
])('names the division and no town of its name in %s', (whole, country) => {
  const { place } = resolve({ whole });
  expect(place).toMatchObject({ country, precision: 'admin1' });
  expect(place.city).toBeUndefined();
  expect(place.lat).toBeUndefined();
  expect(place.confidence).toBeLessThan(0.9);
});

it('keeps the country of a text whose parts are not one place, and takes a river for none of them', () => {
  const { place } = resolve({ whole: 'Río Bravo, near Reynosa, Tamaulipas, Mexico' });
  expect(place).toMatchObject({ country: 'MX', city: { name: 'Reynosa' } });
});

it('asks about a crossing that is called by both of its sides', () => {
  const { place, city } = resolve({ whole: 'Gatuna/Katuna' });
  expect(place.country).toBeUndefined();
  expect([city.state, place.alternatives?.map(({ country }) => country).sort()]).toEqual(['ambiguous', ['RW', 'UG']]);
});

it('takes "no Kenya" for no town that is called nearly so', () => {
  expect(resolve({ whole: 'no Kenya' }).place.city).toBeUndefined();
});
