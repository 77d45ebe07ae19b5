import { expect, it } from 'vitest';
import type { ColumnReview } from '../model/review.js';
import { mapColumns } from './map-columns.js';

const column = (letters: string, header: string): ColumnReview => ({ column: letters, header, field: null, confidence: 1 });
const table = [column('A', 'From'), column('B', 'Place'), column('C', 'Place'), column('D', ''), column('E', 'F')];

it('names a column by its heading where that is clear, and by its letters where not', () => {
  const { columns } = mapColumns({ columns: {} }, { A: 'origin.city', B: null, D: 'cases', E: null }, table);
  expect(columns).toEqual({ From: 'origin.city', B: null, D: 'cases', E: null });
});

it('goes over what was said before of the same heading, and keeps what was said of its other columns', () => {
  const said = { columns: { 'FROM:': 'destination.city', place: 'transit' } } as const;
  expect(mapColumns(said, { A: 'origin.city', B: null }, table).columns).toEqual({ From: 'origin.city', B: null, C: 'transit' });
});
