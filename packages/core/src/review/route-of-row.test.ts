import { expect, it } from 'vitest';
import { reviewOptions } from '../../test/review-options.js';
import type { Cell } from '../model/cell.js';
import { gridFromRows } from '../model/grid.js';
import { review } from './review.js';

function routeOf(header: Cell[], row: Cell[]) {
  const workbook = { file: 'routes.csv', format: 'csv', sheets: [gridFromRows('Routes', [header, row])], notices: [] };
  return review(workbook, reviewOptions()).sheets[0]?.rows[0]?.route;
}

const ends = ['Origin country', 'Destination country'];

it('takes smuggling among the types for the kind of route', () => {
  const route = routeOf([...ends, 'Type of exploitation'], ['Ethiopia', 'Yemen', 'smuggling of migrants']);
  expect(route).toMatchObject({ kind: 'smuggling', exploitationTypes: [] });
});

it('believes the column for kinds more', () => {
  const route = routeOf([...ends, 'Type of exploitation', 'Type of case'], ['Ethiopia', 'Yemen', 'smuggling', 'trafficking']);
  expect(route).toMatchObject({ kind: 'trafficking' });
});
