import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allLanguages } from '../locales/all.js';
import { placeSchema } from '../model/route.js';
import { openGazetteer } from './gazetteer.js';
import type { PlaceTexts } from './resolution.js';
import { createPlaceResolver } from './resolver.js';

const gazetteer = openGazetteer(gunzipSync(readFileSync(new URL('../../../gazetteer/data/places.bin.gz', import.meta.url))));
const words = allLanguages.map((language) => language.places);
const { resolve, isCountryName, isPlaceName, countryName } = createPlaceResolver(gazetteer, words);

/** "Garissa KE exact/exact": the town (or precision), the country, the states of city and country. */
function told(texts: PlaceTexts): string {
  const { place, city, country } = resolve(texts);
  return [place.city?.name ?? place.precision, place.country ?? '-', `${city.state}/${country.state}`].join(' ');
}

describe('one cell with city and country', () => {
  it.each([
    ['Garissa, Kenya', 'Garissa KE exact/exact'],
    ['Kenya - Nairobi', 'Nairobi KE exact/exact'],
    ['Goma (DRC)', 'Goma CD exact/exact'],
    ['Busia (UG side)', 'Busia UG exact/exact'],
    ['Kampala UG', 'Kampala UG exact/exact'],
    ['Nairobi Kenya', 'Nairobi KE exact/exact'],
    ['UAE - Dubai', 'Dubai AE exact/exact'],
    ['Juba S.Sudan', 'Juba SS exact/exact'],
    ['Yemen Sanaa', 'Sanaa YE exact/exact'],
    ['Benin city, Edo state, Nigeria', 'Benin City NG exact/exact'],
    ['near Moyale, Kenya/Ethiopia border', 'Moyale KE exact/exact'],
    ['Mombassa, Kenya', 'Mombasa KE misspelt/exact'],
    ['Nairobi', 'Nairobi KE exact/implied'],
    ['Kuwait City', 'Kuwait City KW exact/implied'],
    ['Turkana - Lodwar', 'Lodwar KE exact/implied'],
    ['Mathare slums, Nairobi', 'Nairobi KE exact/implied'],
  ])('%s', (whole, expected) => expect(told({ whole })).toBe(expected));
});

describe('one cell in which more than one thing, or no town, may be meant', () => {
  it.each([
    ['Kenya', 'country KE blank/exact'],
    ['Georgia', 'country GE blank/exact'],
    ['Georgia, USA', 'admin1 US exact/exact'],
    ['Qzxvwk, Kenya', 'country KE not-found/exact'],
    ['Bosaso - Yemen', 'country YE elsewhere/exact'],
    ['Beni, DRC', 'Beni CD exact/exact'],
    ['DRC (Beni)', 'Beni CD exact/exact'],
    ['Kota, India', 'Kota IN exact/exact'],
    ['Male, Maldives', 'Male MV exact/exact'],
    ['Granada, Spain', 'Granada ES exact/exact'],
    ['Lebanon, USA', 'unknown - blank/several'],
    ['Mali, Guinea', 'unknown - blank/several'],
    ['Beni', 'unknown - ambiguous/blank'],
    ['Tanga', 'unknown - ambiguous/blank'],
    ['Salvador', 'unknown - ambiguous/blank'],
    ['França', 'country FR blank/exact'],
    ['Armenia', 'country AM blank/exact'],
    ['Holland', 'country NL blank/exact'],
    ['Abroad', 'region - region/blank'],
    ['Middle East', 'region - region/blank'],
    ['Kenya/Uganda', 'unknown - blank/several'],
    ['unknown', 'unknown - unknown-word/blank'],
    ['none', 'unknown - none-word/blank'],
    ['-', 'unknown - blank/blank'],
  ])('%s', (whole, expected) => expect(told({ whole })).toBe(expected));
});

describe('city and country in two cells', () => {
  it.each([
    ['Kismayu', 'Somalia', 'Kismayo SO exact/exact'],
    ['Addis', 'Ethiopia', 'Addis Ababa ET exact/exact'],
    ['نيروبي', 'كينيا', 'Nairobi KE exact/exact'],
    ['አዲስ አበባ', 'ኢትዮጵያ', 'Addis Ababa ET exact/exact'],
    ['Eastleigh / Nairobi', 'Kenya', 'Nairobi KE exact/exact'],
    ['Kakuma refugee camp', 'Kenya', 'Kakuma KE exact/exact'],
    ['Kilifi County', 'Kenya', 'admin1 KE exact/exact'],
    ['Nairobi city', 'Kenya', 'Nairobi KE exact/exact'],
    ['JKIA', 'Kenya', 'Nairobi KE exact/exact'],
    ['PP', 'Cambodia', 'Phnom Penh KH exact/exact'],
    ['pp', 'Cambodia', 'country KH not-found/exact'],
    ['Tripoli', 'Lebanon', 'Tripoli LB exact/exact'],
    ['Nairobbi', 'Kenya', 'Nairobi KE misspelt/exact'],
    ['Jeddah', 'Suadi Arabia', 'Jeddah SA exact/misspelt'],
    ['Goma', 'Congo', 'Goma CD exact/exact'],
    ['Mombasa', 'Uganda', 'country UG elsewhere/exact'],
    ['Kenya', 'Kenya', 'country KE country-only/exact'],
    ['Kenya', '', 'country KE country-only/implied'],
    ['Djibouti', 'Djibouti', 'Djibouti DJ exact/exact'],
    ['Beni', 'DRC', 'Beni CD exact/exact'],
    ['Tanga', 'TZ', 'Tanga TZ exact/exact'],
    ['Tanga', '', 'unknown - ambiguous/blank'],
    ['Kenya', 'Uganda', 'country UG elsewhere/exact'],
    ['Springfield', 'USA', 'country US ambiguous/exact'],
    ['Tripoli', '', 'unknown - ambiguous/blank'],
    ['Karamoja', 'Uganda', 'region UG exact/exact'],
    ['Dubai', 'Gulf', 'Dubai AE exact/region'],
    ['', 'Kenya', 'country KE blank/exact'],
    ['unknown', 'Kenya', 'country KE unknown-word/exact'],
    ['', '', 'unknown - blank/blank'],
  ])('%s | %s', (city, country, expected) => expect(told({ city, country })).toBe(expected));
});

it('reads broken letters as they were meant, and keeps what was written', () => {
  expect(told({ city: 'BouakÃ©', country: 'CÃ´te dâ€™Ivoire' })).toBe('Bouaké CI exact/exact');
  expect(resolve({ whole: 'BÃ©nin' }).place).toMatchObject({ raw: 'BÃ©nin', country: 'BJ', decidedBy: 'exact' });
});

it('reads relation words in every language', () => {
  const relation = (whole: string) => resolve({ whole }).place.relation;
  expect(
    ['near Garissa, Kenya', 'près de Bamako, Mali', 'cerca de Bogotá, Colombia', 'karibu na Mombasa, Kenya', 'قرب الخرطوم'].map(relation),
  ).toEqual(Array(5).fill('near'));
  expect([relation('Moyale border, Kenya'), relation('off the coast of Libya'), relation('between Garissa and Dadaab')]).toEqual([
    'border',
    'off-coast',
    'between',
  ]);
});

it('tells several places one by one', () => {
  expect(resolve({ city: 'Riyadh/Jeddah', country: 'Saudi Arabia' }).parts.map(({ text, place }) => [text, place.city?.name])).toEqual([
    ['Riyadh', 'Riyadh'],
    ['Jeddah', 'Jeddah'],
  ]);
  expect(resolve({ whole: 'Mombasa/Kilifi' }).parts).toHaveLength(2);
  expect(resolve({ whole: 'Kenya and Uganda' }).parts.map(({ place }) => place.country)).toEqual(['KE', 'UG']);
});

it('offers both ways out when city and country disagree', () => {
  const { city, country, candidates } = resolve({ city: 'Busia (UG side)', country: 'Kenya' });
  expect([city.suggestions[0]?.text, country.suggestions[0]?.text, candidates[0]?.country]).toEqual(['Busia', 'Uganda', 'UG']);
});

it('mends a big town by itself and asks about a small one', () => {
  expect(resolve({ city: 'Mombassa', country: 'Kenya' }).city.suggestions).toMatchObject([{ text: 'Mombasa', safe: true }]);
  const small = resolve({ city: 'Sololoo', country: 'Kenya' });
  expect(small.city).toMatchObject({ state: 'misspelt', suggestions: [{ text: 'Sololo', safe: false }] });
  expect(small.place.city).toBeUndefined();
});

it('keeps streets, houses and shelters out', () => {
  expect(resolve({ city: 'House 12, Moi Avenue, Mombasa', country: 'Kenya' }).tooFine).toMatchObject({ keep: 'Mombasa' });
  expect(resolve({ city: 'Hope Safe House, Nairobi', country: 'Kenya' }).tooFine).toMatchObject({ kind: 'shelter', keep: 'Nairobi' });
  expect(resolve({ city: 'Sunrise Hotel Mombasa', country: 'Kenya' })).toMatchObject({
    tooFine: { kind: 'workplace', keep: 'Mombasa' },
    place: { city: { name: 'Mombasa' } },
  });
  expect(resolve({ city: 'a hotel', country: 'Kenya' }).tooFine).toBeUndefined();
});

it('lets the row decide between towns of one name, and the division too', () => {
  expect(resolve({ whole: 'Busia' }, { countries: ['UG'] }).place).toMatchObject({ country: 'UG', city: { name: 'Busia' } });
  expect(resolve({ whole: 'Tripoli' }, { countries: ['LB'] }).place.country).toBe('LB');
  expect(resolve({ city: 'Springfield', country: 'USA', admin1: 'Missouri' }).place.admin1?.code).toBe('US-MO');
});

it('answers the same object to the same texts, and names countries', () => {
  expect(resolve({ whole: 'Nairobi' })).toBe(resolve({ whole: 'Nairobi' }));
  expect([countryName('KE'), countryName('KE', 'ar'), countryName('KE', 'am'), countryName('ZZ')]).toEqual([
    'Kenya',
    'كينيا',
    'Kenya',
    'ZZ',
  ]);
  expect([isCountryName('kenyan'), isCountryName('Nairobi'), isPlaceName('Nairobi'), isPlaceName('domestic work')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

it.each([
  'Most',
  'But',
  'Go',
  'Now',
  'Waiting',
  'House',
  'Abroad',
  'unknown',
  'same',
  'Work',
  'home',
  'domestic work',
  'various',
  'Bar',
  'Nice',
  'Reading',
  'Of',
  'Male',
  'Man',
  'Price',
  'Spring',
  'Being',
  'woman',
  'mari',
  'para',
  'río',
  'perto',
  'kubwa',
  'duka',
  'وادي',
  'سنة',
  'እናት',
  'Hotel',
  'Market',
  'nyumbani',
  'maison',
  'casa',
  'منزل',
  'ቤት',
  'construction',
  'N/A',
  '?',
  'TBD',
  'not known',
  'direct',
  'constructor',
  '__proto__',
])('never takes "%s" for a place', (word) => {
  for (const texts of [{ whole: word }, { city: word, country: 'Kenya' }, { city: word, country: '' }])
    expect(resolve(texts).place.city).toBeUndefined();
  expect(resolve({ whole: word }).place.country).toBeUndefined();
});

it('takes a town that is called like a word beside its country, when it is big, and offers it alone', () => {
  expect(told({ whole: 'Nice, France' })).toBe('Nice FR exact/exact');
  expect(told({ city: 'Reading', country: 'UK' })).toBe('Reading GB exact/exact');
  expect(resolve({ whole: 'Nice' })).toMatchObject({
    city: { state: 'ambiguous' },
    candidates: [{ country: 'FR', city: { name: 'Nice' } }],
  });
});

it('takes no word in the country column for a country', () => {
  for (const country of ['Male', 'man', 'woman', 'car', 'island', 'Day', 'mari', 'sin', 'kubwa', 'zamani'])
    expect([country, resolve({ country }).place.country]).toEqual([country, undefined]);
  for (const country of ['CAR', 'IN', 'US']) expect(resolve({ country }).country.state).toBe('exact');
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .constantFrom('Nairobi', 'Kenya / ', '(', 'camp ', 'near ', ' - ', 'Busia')
    .chain((part) => fc.string({ maxLength: 40 }).map((text) => part + text + part)),
);

it('never throws, keeps what was written, and gives a place that may be sent', () => {
  const anyTexts = fc.record({ city: anyText, country: anyText, whole: anyText, admin1: anyText }, { requiredKeys: [] });
  fc.assert(
    fc.property(anyTexts, (texts) => {
      const { place, candidates } = createPlaceResolver(gazetteer, words).resolve(texts);
      for (const text of [texts.city, texts.country]) if (text?.trim()) expect(place.raw).toContain(text);
      expect(placeSchema.safeParse(place).success).toBe(true);
      expect(candidates.length).toBeLessThanOrEqual(5);
    }),
    { numRuns: 300 },
  );
});

it.each(['a '.repeat(16_000), 'Nairobi, '.repeat(3600), '('.repeat(32_767), '-'.repeat(32_767), 'near '.repeat(6500), 'é'.repeat(32_767)])(
  'is quick with a very long text (%#)',
  (text) => {
    const started = performance.now();
    resolve({ city: text, country: text });
    expect(performance.now() - started).toBeLessThan(200);
  },
);
