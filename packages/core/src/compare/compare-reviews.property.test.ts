import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cityIn, kenyaTo, reviewOf } from '../../test/made-up-routes.js';
import type { Route } from '../model/route.js';
import { compareReviews } from './compare-reviews.js';

const place = fc.constantFrom('Dubai', 'Riyadh', 'Doha', 'Muscat').map((name) => cityIn('AE', name) as NonNullable<Route['origin']>);
const route: fc.Arbitrary<Route> = fc
  .record({
    origin: fc.constantFrom('Kitale', 'Busia', 'Thika').map((name) => cityIn('KE', name) as NonNullable<Route['origin']>),
    intendedDestination: place,
    transit: fc.array(place, { maxLength: 2 }),
    exploitationTypes: fc.subarray<Route['exploitationTypes'][number]>(['forced-labour', 'debt-bondage'], { maxLength: 2 }),
    cases: fc.integer({ min: 1, max: 4 }),
    recordId: fc.option(
      fc.integer({ min: 1, max: 30 }).map((number) => `R-${number}`),
      { nil: undefined },
    ),
  })
  .map(({ cases, recordId, ...more }) => ({ ...kenyaTo('', cases, more), ...(recordId !== undefined && { recordId }) }));
const routes = fc.array(route, { maxLength: 30 });

/** Rows that are told apart by everything that they say. */
function apart(count: number): Route[] {
  return Array.from({ length: count }, (_, at) =>
    kenyaTo(`City ${at}`, at + 1, {
      exploitation: cityIn('SA', `Town ${at}`) as NonNullable<Route['exploitation']>,
      transit: [cityIn('KE', `Stop ${at}`)] as Route['transit'],
      period: { start: `2019-${String((at % 12) + 1).padStart(2, '0')}` },
    }),
  );
}

const sort = (texts: readonly (string | undefined)[]) => texts.map(String).sort();

it('finds no difference between a file and itself', () => {
  fc.assert(
    fc.property(routes, (own) => {
      expect(compareReviews(reviewOf(own), reviewOf(own))).toMatchObject({ same: own.length, changed: [], added: [], withdrawn: [] });
    }),
  );
});

it('sees no difference in the order of rows', () => {
  const shuffled = routes.chain((own) => fc.tuple(fc.constant(own), fc.shuffledSubarray(own, { minLength: own.length })));
  fc.assert(
    fc.property(shuffled, routes, ([own, moved], next) => {
      expect(compareReviews(reviewOf(own), reviewOf(moved))).toMatchObject({ same: own.length, changed: [], added: [], withdrawn: [] });
      const counts = (of: readonly Route[]) => {
        const { same, changed, added, withdrawn } = compareReviews(reviewOf(of), reviewOf(next));
        return [same, changed.length, added.length, withdrawn.length];
      };
      expect(counts(moved)).toEqual(counts(own));
    }),
  );
});

it('turns round when the files are swapped, and loses no row', () => {
  fc.assert(
    fc.property(routes, routes, (one, other) => {
      const there = compareReviews(reviewOf(one), reviewOf(other));
      const back = compareReviews(reviewOf(other), reviewOf(one));
      expect(there.pairedBy).toBe(back.pairedBy);
      expect(there.same).toBe(back.same);
      expect(sort(there.changed.map(({ old, next }) => `${old.row} ${next.row}`))).toEqual(
        sort(back.changed.map(({ old, next }) => `${next.row} ${old.row}`)),
      );
      expect(there.added.map(({ row }) => row)).toEqual(back.withdrawn.map(({ row }) => row));
      expect(there.withdrawn.map(({ row }) => row)).toEqual(back.added.map(({ row }) => row));
      expect(there.same + there.changed.length + there.withdrawn.length).toBe(one.length);
      expect(there.same + there.changed.length + there.added.length).toBe(other.length);
    }),
  );
});

it('gives back exactly the edits that were made', () => {
  const edits = fc.array(fc.tuple(fc.nat(39), fc.constantFrom('cases', 'stop', 'both', 'gone', 'more')), { maxLength: 12 });
  fc.assert(
    fc.property(edits, fc.boolean(), (made, numbered) => {
      const old = apart(40).map((own, at) => (numbered ? { ...own, recordId: `R-${at}` } : own));
      const editOf = new Map(made);
      const next = old.flatMap((own, at) => edited(own, editOf.get(at), at));
      const found = compareReviews(reviewOf(old), reviewOf(next));
      const rowsOf = (...kinds: string[]) =>
        [...editOf].flatMap(([at, kind]) => (kinds.includes(kind) ? [at + 2] : [])).sort((a, b) => a - b);
      expect(found.changed.map(({ old: { row } }) => row)).toEqual(rowsOf('cases', 'stop', 'both'));
      expect(found.withdrawn.map(({ row }) => row)).toEqual(rowsOf('gone'));
      expect(found.added).toHaveLength(rowsOf('more').length);
      for (const { old: at, changes } of found.changed)
        expect(changes.map(({ field }) => field)).toEqual(fieldsOf[editOf.get(at.row - 2) ?? '']);
    }),
  );
});

const fieldsOf: Record<string, string[]> = { cases: ['cases'], stop: ['transit'], both: ['transit', 'cases'] };

function edited(own: Route, kind: string | undefined, at: number): Route[] {
  const cases = { ...own.cases, min: 500 + at, max: 500 + at } as NonNullable<Route['cases']>;
  const transit = [cityIn('KE', `New stop ${at}`)] as Route['transit'];
  if (kind === 'gone') return [];
  if (kind === 'more')
    return [own, { ...kenyaTo(`Elsewhere ${at}`, 700 + at), ...(own.recordId !== undefined && { recordId: `N-${at}` }) }];
  return [{ ...own, ...((kind === 'cases' || kind === 'both') && { cases }), ...((kind === 'stop' || kind === 'both') && { transit }) }];
}
