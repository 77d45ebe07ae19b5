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
const read = (country: string) => resolve({ country });

it.each([
  ['Kenya', 'KE'],
  ['KENYA', 'KE'],
  ['KE', 'KE'],
  ['KEN', 'KE'],
  ['kenyan', 'KE'],
  ['Lybians', 'LY'],
  ['3 maliens', 'ML'],
  ['ኬንያ', 'KE'],
  ['كينيا', 'KE'],
  ['S.Sudan', 'SS'],
  ['S. Sudan', 'SS'],
  ['South  Sudan', 'SS'],
  ['Sudan', 'SD'],
  ['KSA', 'SA'],
  ['K.S.A', 'SA'],
  ['Saudia', 'SA'],
  ['UAE', 'AE'],
  ['U.A.E.', 'AE'],
  ['DRC', 'CD'],
  ['RDC', 'CD'],
  ['D.R. Congo', 'CD'],
  ['Congo Brazzaville', 'CG'],
  ['Congolese (DRC)', 'CD'],
  ['Guinea', 'GN'],
  ['Bissau', 'GW'],
  ['Guinea Ecuatorial', 'GQ'],
  ['Papua New Guinea', 'PG'],
  ['Niger', 'NE'],
  ['Nigeria', 'NG'],
  ['Dominica', 'DM'],
  ['Dominican Republic', 'DO'],
  ['Mali', 'ML'],
  ['Malawi', 'MW'],
  ['Malta', 'MT'],
  ['Gambia', 'GM'],
  ['Zambia', 'ZM'],
  ['Austria', 'AT'],
  ['Australia', 'AU'],
  ['Iran', 'IR'],
  ['Iraq', 'IQ'],
  ['Kurdistan, Iraq', 'IQ'],
  ['United States (maybe)', 'US'],
  ['uk', 'GB'],
  ['Samoa', 'WS'],
  ['Slovakia', 'SK'],
  ['Slovenia', 'SI'],
  ['Nepali', 'NP'],
  ['中国', 'CN'],
])('%s is %s', (text, code) => expect(read(text)).toMatchObject({ place: { country: code }, country: { state: 'exact' } }));

it.each([
  ['Lybia', 'LY'],
  ['Ethopia', 'ET'],
  ['Erithera', 'ER'],
  ['Tanzanya', 'TZ'],
  ["C\uFFFDTE D'IVOIRE", 'CI'],
  ['Phillipines', 'PH'],
  ['Bangladehs', 'BD'],
])('%s is %s misspelt, and may be mended', (text, code) => {
  const { place, country } = read(text);
  expect(place.country).toBe(code);
  expect(country.state === 'exact' || (country.state === 'misspelt' && country.suggestions[0]?.safe === true)).toBe(true);
});

it.each([
  'Nigerria',
  'Austrlia',
  'Gamzia',
  'Iram',
  'Nigr',
  'Malvi',
  'us',
  'in',
  'no',
  'to',
  'so',
  'Rohingya',
  'Stateless',
  'TOTAL',
  '(specify the country)',
  'Q6.1_10s_2019',
  'S.A.',
  'XX',
  '145',
])('never decides what "%s" is', (text) => expect(read(text).place.country).toBeUndefined());

it.each([
  ['Congo', ['CD', 'CG']],
  ['Kenya/Uganda', ['KE', 'UG']],
  ['3 nigériens et 1 tunisien', ['NE', 'TN']],
  ['Korea', ['KR', 'KP']],
])('%s is several', (text, codes) => {
  const { place, country, candidates } = read(text);
  expect([place.country, country.state, candidates.map((one) => one.country).sort()]).toEqual([undefined, 'several', [...codes].sort()]);
});

it('knows every country by its name and codes, and mistakes no name that is one slip away from another', () => {
  for (const { code, alpha3, names } of gazetteer.countries) {
    for (const text of [...names, code, alpha3]) {
      if (['NA', 'NAN', 'DK', 'NO', 'NC', 'SA'].includes(text)) continue; // "don't know", "no", "non connu"
      expect([text, read(text).place.country]).toEqual([text, code]);
    }
  }
});

it.each(['Gulf', 'Europe', 'Middle East', 'Horn of Africa', 'Abroad', 'Moyen Orient', 'Ulaya', 'الخليج', 'Africa'])(
  '%s is a region',
  (text) => expect(read(text)).toMatchObject({ country: { state: 'region' }, place: { precision: 'region' } }),
);

it('offers the country of a city that stands in the wrong column', () => {
  expect(read('Dubai')).toMatchObject({ country: { state: 'not-found', suggestions: [{ text: 'United Arab Emirates', safe: false }] } });
});
