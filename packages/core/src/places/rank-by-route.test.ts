import { expect, it } from 'vitest';
import { testGazetteer } from '../../test/review-options.js';
import { allLanguages } from '../locales/all.js';
import type { PlaceContext } from './draft.js';
import { createPlaceResolver } from './resolver.js';

const { resolve } = createPlaceResolver(
  testGazetteer(),
  allLanguages.map(({ places }) => places),
);
const asked = (whole: string, context?: PlaceContext) => {
  const { city, candidates } = resolve({ whole }, context);
  return [city.state, candidates[0]?.country];
};
const beirut = { lat: 33.89, lon: 35.5 };
const damascus = { lat: 33.51, lon: 36.29 };

it('shows the place on the way first, and still asks', () => {
  expect(asked('Tripoli')).toEqual(['ambiguous', 'LY']);
  expect(asked('Tripoli', { near: [beirut, damascus] })).toEqual(['ambiguous', 'LB']);
});

it('shows the place in the country of the column first, and still asks', () => {
  expect(asked('Tripoli', { likely: ['LB'] })).toEqual(['ambiguous', 'LB']);
  expect(asked('Busia', { likely: ['UG'] })).toEqual(['ambiguous', 'UG']);
});

it('changes no place that is clear', () => {
  expect(resolve({ whole: 'Nairobi' }, { near: [beirut], likely: ['LB'] }).place).toEqual(resolve({ whole: 'Nairobi' }).place);
});

it('orders towns of one name in a country by the way, too', () => {
  const { candidates } = resolve({ city: 'Springfield', country: 'USA' });
  for (const { lat = 0, lon = 0, city } of candidates)
    expect(resolve({ city: 'Springfield', country: 'USA' }, { near: [{ lat, lon }] }).candidates[0]?.city).toEqual(city);
});
