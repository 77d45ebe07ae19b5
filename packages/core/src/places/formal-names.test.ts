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
  ["la République d'Islande", 'IS'],
  ['República de Moldova (la)', 'MD'],
  ['the Republic of Cameroon', 'CM'],
  ['el Reino de Bélgica', 'BE'],
  ['la République française', 'FR'],
  ["l'Union des Comores", 'KM'],
  ['Fédération de Russie', 'RU'],
  ['République arabe syrienne', 'SY'],
  ['جمهورية زمبابوي', 'ZW'],
  ['Республика Ангола', 'AO'],
  ["Democratic People's Republic of Korea", 'KP'],
  ['Republic of Korea', 'KR'],
  ['Korea, Republic of', 'KR'],
  ['la République du Congo', 'CG'],
  ['la República Democrática del Congo', 'CD'],
  ['la République populaire de Chine', 'CN'],
  ['China, Hong Kong Special Administrative Region', 'HK'],
  ['China, región administrativa especial de Macao', 'MO'],
  ['San Martín (parte holandesa)', 'SX'],
  ['the State of Kuwait', 'KW'],
])('knows %s by its short name, in a column of countries and alone', (text, code) => {
  expect(resolve({ country: text }).place.country).toBe(code);
  expect(resolve({ whole: text }).place.country).toBe(code);
});

it.each(['Niger State', 'Georgia State', 'Republic of China', 'Republic of Nowhere', 'Islamic State'])(
  'does not take %s for the country whose name stands in it',
  (text) => {
    expect(['NE', 'GE', 'CN']).not.toContain(resolve({ whole: text }).place.country);
  },
);
