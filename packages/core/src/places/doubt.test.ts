import { expect, it } from 'vitest';
import { testGazetteer } from '../../test/review-options.js';
import { allLanguages } from '../locales/all.js';
import { createPlaceResolver } from './resolver.js';

const { resolve } = createPlaceResolver(
  testGazetteer(),
  allLanguages.map(({ places }) => places),
);

it('asks on which side of a border a town lies, and takes the word of the row', () => {
  for (const [city, country, other] of [
    ['Busia', 'KE', 'UG'],
    ['Moyale', 'ET', 'KE'],
  ] as const) {
    const unclear = resolve({ city, country: '' });
    expect(unclear.city.state).toBe('ambiguous');
    expect(new Set(unclear.candidates.map((one) => one.country))).toEqual(new Set([country, other]));
    expect(unclear.country.suggestions.filter(({ safe }) => safe)).toEqual([]);
    expect(resolve({ city, country: '' }, { countries: [country] }).place.country).toBe(country);
  }
});

it('asks on which side a border lies that is where a journey begins or ends', () => {
  for (const whole of ['Namanga border', 'Malaba border']) {
    const { city, place, candidates } = resolve({ whole });
    expect([city.state, place.relation, place.country, candidates.length > 1]).toEqual(['ambiguous', 'border', undefined, true]);
    expect(resolve({ whole }, { onTheWay: true }).city.state).toBe('exact');
  }
  expect(resolve({ whole: 'Malaba border, Kenya' }).place).toMatchObject({ country: 'KE', relation: 'border' });
});

it('does not ask about the side of a border that is only passed, and names the other side', () => {
  const { place, city } = resolve({ whole: 'Busia' }, { onTheWay: true });
  expect([city.state, place.relation, place.city?.name]).toEqual(['exact', 'border', 'Busia']);
  expect(place.confidence).toBeLessThan(0.7);
  expect(new Set([place.country, place.alternatives?.[0]?.country])).toEqual(new Set(['KE', 'UG']));
  expect(resolve({ whole: 'Tripoli' }, { onTheWay: true }).city.state).toBe('ambiguous');
});

it('never calls a country misspelt whose name is right in some language', () => {
  for (const name of ['Sierra Leone', 'Koweït', 'Libia', 'Etiopía', 'Catar', 'Marrocos', 'Uhabeshi']) {
    expect([name, resolve({ country: name }).country.state]).toEqual([name, 'exact']);
  }
});

it('takes the one seat of a name in the world, less sure than a big town, and lets a person write its country', () => {
  const { place, city, country } = resolve({ city: 'Arlit', country: '' });
  expect([place.country, place.city?.name, city.state, country.state]).toEqual(['NE', 'Arlit', 'exact', 'implied']);
  expect(place.confidence).toBeLessThan(0.8);
  expect(country.suggestions.map(({ text, safe }) => [text, safe])).toEqual([['Niger', false]]);
});

it('asks about the one village of a name', () => {
  const { city, candidates } = resolve({ city: 'Kidira', country: '' });
  expect([city.state, candidates.map(({ country }) => country)]).toEqual(['ambiguous', ['SN']]);
});

it.each(['Kufra', 'Koufra', 'Al Kufra'])('takes %s in Libya for the town, not for its district', (city) => {
  for (const { place } of [resolve({ city, country: 'Libya' }), resolve({ whole: city }, { countries: ['LY'] })])
    expect([place.country, place.precision, place.city?.name]).toEqual(['LY', 'city', 'Kufra']);
});

it('calls a known slip misspelt, although lists of places have it as a name, and asks which place is meant', () => {
  const { city, place } = resolve({ city: 'Tripoly', country: 'Libya' });
  expect([city.state, city.suggestions[0]?.text, place.country]).toEqual(['misspelt', 'Tripoli', 'LY']);
  expect(resolve({ city: 'Tripoly', country: '' }).city.state).toBe('ambiguous');
  expect(resolve({ city: 'Adis Ababa', country: 'Ethiopia' }).city.state).toBe('misspelt');
  expect(resolve({ city: 'Addis Abeba', country: 'Ethiopia' }).city.state).toBe('exact');
});

it('keeps a district whose name a hamlet elsewhere bears', () => {
  expect(resolve({ city: 'Samburu', country: 'Kenya' }).place.admin1?.name).toBe('Samburu County');
});

it('takes the one district of a name', () => {
  const { place } = resolve({ whole: 'Kilifi County' });
  expect([place.country, place.admin1?.name, place.precision]).toEqual(['KE', 'Kilifi County', 'admin1']);
});

it('keeps the town and drops the named house, whatever the house is called', () => {
  const { place, tooFine, parts } = resolve({ whole: 'Hotel Sunrise, Mombasa' });
  expect([place.city?.name, tooFine?.keep, parts]).toEqual(['Mombasa', 'Mombasa', []]);
});

it('offers the country of the city where the country is not readable', () => {
  const { country } = resolve({ city: 'Nairobi', country: 'Keny' });
  expect([country.state, country.suggestions[0]?.text, country.suggestions[0]?.safe]).toEqual(['not-found', 'Kenya', false]);
});

it('takes the usual slip for the country with doubt, and leaves the mending to a person', () => {
  const { place, country, candidates } = resolve({ whole: 'Columbia' });
  expect([place.country, country.state, country.suggestions.map(({ text, safe }) => [text, safe])]).toEqual([
    'CO',
    'misspelt',
    [['Colombia', false]],
  ]);
  expect([place.confidence < 0.75, candidates.some((one) => one.country === 'US')]).toEqual([true, true]);
  expect(resolve({ city: 'Columbia', country: '' }).city.state).toBe('ambiguous');
});
