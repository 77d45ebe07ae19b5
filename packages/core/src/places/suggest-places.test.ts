import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openGazetteer } from './gazetteer.js';
import { suggestPlaces } from './suggest-places.js';

const gazetteer = openGazetteer(gunzipSync(readFileSync(new URL('../../../gazetteer/data/places.bin.gz', import.meta.url))));
const names = (prefix: string, country?: string) => suggestPlaces(gazetteer, prefix, country).map(({ city }) => city?.name);

it('offers the likeliest places first', () => {
  expect(names('nair')[0]).toBe('Nairobi');
  expect(names('Dar es', 'TZ')).toEqual(['Dar es Salaam']);
  expect(names('addis ab')[0]).toBe('Addis Ababa');
});

it('keeps to the country, and to eight', () => {
  expect(suggestPlaces(gazetteer, 'ki', 'KE').every(({ country }) => country === 'KE')).toBe(true);
  expect(names('ki', 'KE')).toHaveLength(8);
});

it('offers nothing for next to nothing', () => {
  expect([names(''), names('x'), names('qzxqzx')]).toEqual([[], [], []]);
});
