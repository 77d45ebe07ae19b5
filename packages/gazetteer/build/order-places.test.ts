import { expect, test } from 'vitest';
import { orderDivisions } from './order-divisions.mjs';
import { orderPlaces } from './order-places.mjs';

const place = (country: string, id: number, name: string, admin1: string, admin2 = '') => ({
  country,
  id,
  name,
  admin1,
  admin2,
  lat: id,
  lon: 0,
  division: -1,
});

function order() {
  const countries = [
    { code: 'KE', divisionCount: 0, placeCount: 0 },
    { code: 'UG', divisionCount: 0, placeCount: 0 },
  ];
  const keys = ['UG.C', 'KE.05', 'UG.C.93', 'KE.01'];
  const divisions = new Map(keys.map((key) => [key, { key, country: key.slice(0, 2), local: 0 }]));
  const ordered = orderDivisions(divisions, countries);
  const all = [
    place('UG', 0, 'Zeta', 'UG.C'),
    place('UG', 0, 'Alpha', 'UG.C'),
    place('UG', 9, 'Kampala', 'UG.C', 'UG.C.93'),
    place('KE', 3, 'Nairobi', 'KE.05'),
    place('AN', 1, 'Nowhere', ''),
  ];
  return { countries, ordered, places: orderPlaces(all, countries, divisions) };
}

test('places stand by country, those with a number first, countries that are none are left out', () => {
  const { places, countries } = order();
  expect(places.map(({ name }) => name)).toEqual(['Nairobi', 'Kampala', 'Alpha', 'Zeta']);
  expect(countries.map(({ placeCount, divisionCount }) => [placeCount, divisionCount])).toEqual([
    [1, 2],
    [3, 2],
  ]);
});

test('a place lies in the lower division when it is known', () => {
  const { places, ordered } = order();
  expect(ordered.map(({ key }) => key)).toEqual(['KE.01', 'KE.05', 'UG.C', 'UG.C.93']);
  expect(places.map(({ division }) => division)).toEqual([2, 2, 1, 1]);
});
