import { expect, it } from 'vitest';
import { reviewOptions } from '../../test/review-options.js';
import { gridFromRows } from '../model/grid.js';
import { findLeaks } from './find-leaks.js';

const leaksIn = (name: string, rows: (string | null)[][]) =>
  findLeaks({ file: 'x', format: 'xlsx', sheets: [gridFromRows(name, rows)], notices: [] }, reviewOptions());

const HEADERS = ['Origin city', 'Origin country', 'Destination country'];
const ROUTE = ['Kitale', 'Kenya', 'Oman'];

it('finds nothing in plain routes', () => {
  expect(leaksIn('Routes', [HEADERS, ROUTE, ROUTE])).toEqual([]);
});

it('finds personal data wherever it stands, also outside of the table and in the name of the sheet', () => {
  expect(leaksIn('Routes', [HEADERS, ROUTE, ['Kitale +254 712 345678', 'Kenya', 'Oman']])).toEqual(['Routes!A3']);
  expect(leaksIn('Routes', [['x', null, null, null, 'amina@example.org'], HEADERS, ROUTE])).toContain('Routes!E1');
  expect(leaksIn('Amina Hassan', [HEADERS, ROUTE, ROUTE])).toContain('Amina Hassan');
  expect(
    leaksIn('Routes', [
      [...HEADERS, 'Survivor name'],
      [...ROUTE, 'A'],
      [...ROUTE, 'B'],
    ]),
  ).toEqual(['Routes!D1']);
  expect(leaksIn('Routes', [HEADERS, ['12 Moi Avenue, Kitale', 'Kenya', 'Oman'], ROUTE])).not.toEqual([]);
});
