import { expect, it } from 'vitest';
import { testGazetteer } from '../../test/review-options.js';
import { allLanguages } from '../locales/all.js';
import { type PlaceDecision, undecidablePlaces } from './decided.js';
import { createPlaceResolver } from './resolver.js';

const words = allLanguages.map(({ places }) => places);
const resolverWith = (...decisions: PlaceDecision[]) => createPlaceResolver(testGazetteer(), words, decisions);
const dar: PlaceDecision = { text: 'The Port', means: { name: 'Dar es Salaam', country: 'TZ' } };

it('takes the word of a person, and says so', () => {
  const { resolve } = resolverWith(dar);
  for (const texts of [{ whole: 'the port' }, { city: 'THE PORT', country: 'Tanzania' }, { whole: 'near The port, Tanzania' }]) {
    const { place, city } = resolve(texts);
    expect([place.city?.name, place.country, place.decidedBy, place.confidence, city.state]).toEqual([
      'Dar es Salaam',
      'TZ',
      'person',
      1,
      'exact',
    ]);
  }
  expect(resolve({ whole: 'The Port' }).country.state).toBe('implied');
});

it('leaves other countries alone', () => {
  const { resolve } = resolverWith(dar);
  expect(resolve({ city: 'The Port', country: 'Kenya' }).place).toMatchObject({ country: 'KE', decidedBy: 'exact' });
});

it('obeys about a word, a namesake, and a town that the sheet puts into another country', () => {
  const { resolve } = resolverWith(
    { text: 'Home', means: { name: 'Garissa', country: 'KE' } },
    { text: 'Busia', means: { name: 'Busia', country: 'UG' } },
    { text: 'Juba', country: 'SD', means: { name: 'Juba', country: 'SS' } },
  );
  expect(resolve({ whole: 'home' }).place.city?.name).toBe('Garissa');
  expect(resolve({ whole: 'Busia' }).place.country).toBe('UG');
  expect(resolve({ city: 'Busia', country: 'Kenya' }).place.country).toBe('KE');
  expect(resolve({ city: 'Juba', country: 'Sudan' }).place).toMatchObject({ country: 'SS', decidedBy: 'person' });
});

it('follows the later of two decisions, and a number where several are called so', () => {
  const { candidates } = resolverWith().resolve({ city: 'Springfield', country: 'USA' });
  const last = candidates[candidates.length - 1]?.city;
  const means = { name: 'Springfield', country: 'US', id: last?.id ?? '' };
  const { resolve } = resolverWith({ ...dar, text: 'Springfield' }, { text: 'Springfield', means });
  expect(resolve({ city: 'Springfield', country: 'USA' }).place.city).toEqual(last);
});

it('tells which decisions it cannot follow, and passes them over', () => {
  const unknown: PlaceDecision = { text: 'Nairobi', means: { name: 'Xqzzy', country: 'KE' } };
  const several: PlaceDecision = { text: 'Nairobi', means: { name: 'Springfield', country: 'US' } };
  const gone: PlaceDecision = { text: 'Nairobi', means: { name: 'Nairobi', country: 'KE', id: '1' } };
  expect(undecidablePlaces(testGazetteer(), [dar, unknown, several, gone])).toEqual([
    { index: 2, reason: 'unknown-place' },
    { index: 3, reason: 'several-places' },
    { index: 4, reason: 'unknown-place' },
  ]);
  expect(resolverWith(unknown, several, gone).resolve({ whole: 'Nairobi' }).place.decidedBy).toBe('exact');
});
