import { expect, test } from 'vitest';
import { reviewOptions } from '../../test/review-options.js';
import { gridFromRows } from '../model/grid.js';
import { listPlaces } from './list-places.js';

const workbook = (rows: string[][]) => ({ file: 'a.csv', format: 'csv' as const, sheets: [gridFromRows('a', rows)], notices: [] });

test('lists what is written, in the order of travel', () => {
  const places = listPlaces(
    workbook([
      ['Origin city', 'Origin country', 'Destination country', 'Transit', 'Exploitation country'],
      ['Kitale', 'Kenya', 'Oman', 'Nairobi; Dubai', ''],
      ['', 'Kenya', 'none', '', 'UAE'],
    ]),
    reviewOptions(),
  );
  expect(places.map(({ role, resolution }) => [role, resolution.place.city?.name ?? resolution.place.country])).toEqual([
    ['origin', 'Kitale'],
    ['transit', 'Nairobi'],
    ['transit', 'Dubai'],
    ['destination', 'OM'],
    ['origin', 'KE'],
    ['exploitation', 'AE'],
  ]);
});

test('a workbook without routes has no places', () => {
  expect(listPlaces(workbook([['a', 'b']]), reviewOptions())).toEqual([]);
});
