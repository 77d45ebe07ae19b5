import { expect, it } from 'vitest';
import { kenyaTo, reviewOf } from '../../test/made-up-routes.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Route } from '../model/route.js';
import { compareReviews } from './compare-reviews.js';

const town = (raw: string): Partial<Route> => ({
  origin: { raw, country: 'KE', precision: 'country', relation: 'in', confidence: 0.98, decidedBy: 'exact' },
});
const personal = (code: string, at: Partial<Diagnostic>): Diagnostic => ({ code, severity: 'error', args: {}, fixes: [], ...at });

it('tells towns apart that it does not know, but no spellings of one country', () => {
  const changes = (one: string, other: string) =>
    compareReviews(reviewOf([kenyaTo('Dubai', 3, town(one))]), reviewOf([kenyaTo('Dubai', 3, town(other))])).changed.length;
  expect(changes('Kenya', 'Kenia')).toBe(0);
  expect(changes('Xyzzy, Kenya', 'XYZZY, Kenia')).toBe(0);
  expect(changes('Xyzzy, Kenya', 'Plugh, Kenya')).toBe(1);
});

it('leaves alone what has two rows that are as near', () => {
  const { changed, added, withdrawn } = compareReviews(
    reviewOf([kenyaTo('Dubai', 3)]),
    reviewOf([kenyaTo('Dubai', 4), kenyaTo('Dubai', 5)]),
  );
  expect([changed.length, added.length, withdrawn.length]).toEqual([0, 2, 1]);
});

it('quotes nothing of cells and columns with personal data', () => {
  const route = { ...kenyaTo('Dubai', 3, town('call Wanjiru, Kenya')), recordId: 'Wanjiru' };
  const found = [
    personal('personal-data-cell', { row: 2, field: 'origin.city' }),
    personal('personal-data-column', { column: 'Q', field: 'recordId' }),
  ];
  const { added } = compareReviews(reviewOf([]), reviewOf([route], found));
  expect(JSON.stringify(added)).not.toContain('Wanjiru');
  expect(added[0]?.route).toMatchObject({ recordId: '…', origin: { raw: '…', country: 'KE' } });
});

it('says from when to when each file reaches, and rows without a route are none', () => {
  const old = reviewOf([
    kenyaTo('Dubai', 3, { period: { start: '2019-07' } }),
    kenyaTo('Doha', 3, { period: { start: '2019-08', end: '2019-09' } }),
  ]);
  const sheet = { ...(old.sheets[0] as (typeof old.sheets)[0]), rows: [{ row: 2, status: 'skipped' as const, route: null }] };
  const { old: before, next } = compareReviews(old, { ...old, sheets: [sheet] });
  expect(before.period).toEqual({ start: '2019-07', end: '2019-09' });
  expect([next.rows, next.period]).toEqual([0, undefined]);
});
