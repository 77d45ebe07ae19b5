import { expect, it } from 'vitest';
import { kenyaTo, reviewOf } from '../../test/made-up-routes.js';
import { compareReviews } from './compare-reviews.js';

const numbered = (routes: readonly ReturnType<typeof kenyaTo>[], from = 1) =>
  routes.map((route, at) => ({ ...route, recordId: `R-${at + from}` }));
const three = [kenyaTo('Dubai', 3), kenyaTo('Riyadh', 5), kenyaTo('Doha', 8)];

it('pairs by record number, however much of a row has changed', () => {
  const next = numbered([
    three[0],
    kenyaTo('Muscat', 90, { exploitationTypes: ['forced-labour'], industries: ['mining'] }),
    three[2],
  ] as typeof three);
  const { pairedBy, changed, added, withdrawn } = compareReviews(reviewOf(numbered(three)), reviewOf(next));
  expect({ pairedBy, added, withdrawn }).toEqual({ pairedBy: 'record-number', added: [], withdrawn: [] });
  expect(changed.map(({ recordId, changes }) => [recordId, changes.map(({ field }) => field)])).toEqual([
    ['R-2', ['destination', 'exploitationType', 'industry', 'cases']],
  ]);
});

it('takes rows with different numbers for different rows, although they say the same', () => {
  const { same, added, withdrawn } = compareReviews(
    reviewOf(numbered(three)),
    reviewOf(numbered(three, 2).map((route, at) => ({ ...route, recordId: at === 2 ? 'R-9' : `R-${at + 1}` }))),
  );
  expect([same, added.map(({ route }) => route.recordId), withdrawn.map(({ route }) => route.recordId)]).toEqual([2, ['R-9'], ['R-3']]);
});

it('sees that numbers only count the rows, when a row was put before the others', () => {
  const { pairedBy, same, added } = compareReviews(reviewOf(numbered(three)), reviewOf(numbered([kenyaTo('Beirut', 2), ...three])));
  expect([pairedBy, same, added.map(({ row }) => row)]).toEqual(['renumbered', 3, [2]]);
});

it('says which numbers stand in several rows, and pairs those rows by what they say', () => {
  const doubled = [...numbered(three), { ...kenyaTo('Beirut', 2), recordId: 'R-1' }];
  const { pairedBy, same, old, next, changed } = compareReviews(reviewOf(doubled), reviewOf(doubled.toReversed()));
  expect([pairedBy, same, changed]).toEqual(['record-number', 4, []]);
  expect(old.recordIdsTwice).toEqual([
    {
      recordId: 'R-1',
      rows: [
        { sheet: 'Routes', row: 2 },
        { sheet: 'Routes', row: 5 },
      ],
    },
  ]);
  expect(next.recordIdsTwice).toHaveLength(1);
});

it('knows a row that got its number only now', () => {
  const [first, ...rest] = numbered(three);
  const { same, added, withdrawn } = compareReviews(
    reviewOf([three[0] as (typeof three)[0], ...rest]),
    reviewOf([first as (typeof three)[0], ...rest]),
  );
  expect([same, added, withdrawn]).toEqual([3, [], []]);
});
