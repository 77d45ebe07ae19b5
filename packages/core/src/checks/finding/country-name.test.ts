import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { allLanguages } from '../../locales/all.js';
import { openGazetteer } from '../../places/gazetteer.js';
import { createPlaceResolver } from '../../places/resolver.js';
import { countryName } from './country-name.js';

it('writes every country in a way that reading understands as that country', () => {
  const gazetteer = openGazetteer(gunzipSync(readFileSync(new URL('../../../../gazetteer/data/places.bin.gz', import.meta.url))));
  const { resolve } = createPlaceResolver(
    gazetteer,
    allLanguages.map(({ places }) => places),
  );
  const misread = gazetteer.countries.flatMap(({ code }) => {
    const { place } = resolve({ country: countryName(code) });
    return place.country === code ? [] : [[code, countryName(code), place.country]];
  });
  expect(gazetteer.countries.length).toBeGreaterThan(240);
  expect(misread).toEqual([]);
});

it('gives back what is no code', () => expect(countryName('somewhere')).toBe('somewhere'));
