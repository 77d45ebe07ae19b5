import { expect, it } from 'vitest';
import { allLanguages } from '../locales/all.js';
import type { Cell } from '../model/cell.js';
import { gridFromRows } from '../model/grid.js';
import { findTables } from './find-tables.js';
import { compileVocabulary } from './header-words.js';

const vocabulary = compileVocabulary(allLanguages.map(({ headers }) => headers));

function fieldsOf(...rows: Cell[][]) {
  const workbook = { file: 'routes.csv', format: 'csv', sheets: [gridFromRows('Routes', rows)], notices: [] };
  return findTables(workbook, { vocabulary }).tables[0]?.columns.map(({ field, confidence }) => [field, confidence >= 0.8]);
}

const transit = [
  ['origin', true],
  ['transit', true],
  ['destination', true],
];
const route = [
  ['origin', true],
  ['route', true],
  ['destination', true],
];

it.each([
  ['Origin', 'Route (via)', 'Destination'],
  ['Mahali pa asili', 'Njia (via)', 'Mahali anakokwenda'],
  ['Mahali pa asili', 'Njia ya kupitia', 'Mahali anakokwenda'],
  ['Origine', 'Itinéraire (via)', 'Destination'],
  ['Origin', 'Route', 'Destination'],
])('between both ends %s, %s and %s tell the way', (...header) => {
  expect(fieldsOf(header, ['Kitale, Kenya', 'Nairobi', 'Oman'], ['Busia, Kenya', 'Malaba > Eldoret', 'Qatar'])).toEqual(transit);
});

it('keeps a route whose cells begin with the origin', () => {
  expect(
    fieldsOf(
      ['Origin', 'Route', 'Destination'],
      ['Kenya - Kitale', 'Kitale > Nairobi > Muscat', 'Oman'],
      ['Busia', 'Busia - Doha', 'Qatar'],
    ),
  ).toEqual(route);
});

it('looks at the origin above a ditto mark, and past a word such as "from"', () => {
  expect(
    fieldsOf(['Origin', 'Route', 'Destination'], ['Kitale', 'from Kitale to Dubai', 'UAE'], ['"', 'Kitale > Nairobi > Doha', 'Qatar']),
  ).toEqual(route);
});

it('does not take an article for the name of the origin', () => {
  expect(fieldsOf(['Origin', 'Route', 'Destination'], ['El Fasher', 'El Obeid', 'Egypt'])?.[1]).toEqual(['transit', true]);
});

it('keeps a route when nothing stands in its cells', () => {
  expect(fieldsOf(['Origin', 'Route', 'Destination'], ['Kitale', null, 'Oman'], ['Busia', ' ', 'Qatar'])).toEqual(route);
});

it('keeps a route beside one end only', () => {
  expect(fieldsOf(['Route', 'Where exploited', 'Number of cases'], ['Nairobi > Dubai', 'Dubai', 3])?.[0]).toEqual(['route', true]);
});

it('counts a place of exploitation as an end', () => {
  expect(fieldsOf(['Origin country', 'Route', 'Exploitation country'], ['Kenya', 'Nairobi', 'Oman'])?.[1]).toEqual(['transit', true]);
});
