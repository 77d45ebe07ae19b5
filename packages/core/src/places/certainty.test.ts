import { expect, it } from 'vitest';
import { testGazetteer } from '../../test/review-options.js';
import { allLanguages } from '../locales/all.js';
import { createPlaceResolver } from './resolver.js';

const { resolve } = createPlaceResolver(
  testGazetteer(),
  allLanguages.map(({ places }) => places),
);
const certainty = (city: string, country: string) => resolve({ city, country }).place.confidence;

it('is surer of a big town by its own name than by another, and of both than of a hamlet', () => {
  const [own, other, hamlet] = [certainty('Nairobi', 'Kenya'), certainty('نيروبي', 'Kenya'), certainty('Kaikor', 'Kenya')];
  expect(own).toBeGreaterThan(other);
  expect(other).toBeGreaterThan(0.9);
  expect([hamlet > 0, hamlet < 0.9]).toEqual([true, true]);
});

it('is never sure where many towns share a name', () => {
  expect(certainty('Lakeville', 'USA')).toBeLessThan(0.9);
});

it('is less sure of the place when it is near the town, not in it', () => {
  expect(certainty('near Garissa', 'Kenya')).toBeLessThan(certainty('Garissa', 'Kenya'));
});

it('is not sure of a place that it does not know, however certain the country is', () => {
  const { place, country } = resolve({ city: 'Qzxvwk', country: 'Kenya' });
  expect([place.country, place.confidence, country.state]).toEqual(['KE', 0.5, 'exact']);
  expect(resolve({ city: '', country: 'Kenya' }).place.confidence).toBeGreaterThan(0.95);
});
