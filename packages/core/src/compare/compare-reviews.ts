import type { Review } from '../model/review.js';
import type { Route } from '../model/route.js';
import { type ComparedRow, comparedRows, textNumbers } from './compared-rows.js';
import type { ChangedRow, ComparedFile, Comparison, FieldChange, RouteAt, RowAt } from './comparison.js';
import { type Facet, facetsOfRoutes } from './facets.js';
import { pairRows, rowsById } from './pair-rows.js';
import { hidePersonalData } from './without-personal-data.js';

type Show = (row: ComparedRow) => Route;

/**
 * What is new, changed and withdrawn in a file against an older one, by what their rows say as routes: layout, order, language and spelling
 * may differ. Rows with errors are compared by what was understood of them. Cells with personal data are not quoted. Nothing is thrown.
 */
export function compareReviews(old: Review, next: Review): Comparison {
  const [facets, numberOf] = [facetsOfRoutes(), textNumbers()];
  const [oldRows, nextRows] = [comparedRows(old, facets, numberOf), comparedRows(next, facets, numberOf)];
  const { pairs, pairedBy, ...left } = pairRows(oldRows, nextRows);
  const [showOld, showNext] = [shownRoutes(old), shownRoutes(next)];
  const changed = inOrder(
    pairs.filter(([one, other]) => one.signature !== other.signature),
    nextRows,
    ([, row]) => row,
  );
  return {
    old: describeFile(old, oldRows, showOld),
    next: describeFile(next, nextRows, showNext),
    pairedBy,
    same: pairs.length - changed.length,
    changed: changed.map(([one, other]): ChangedRow => {
      const [before, after] = [showOld(one), showNext(other)];
      const changes = facets.flatMap((facet, at) => (one.facets[at] === other.facets[at] ? [] : [changeOf(facet, before, after)]));
      return { old: rowAt(one), next: rowAt(other), ...numberOfRecord(after), route: after, changes };
    }),
    added: inOrder(left.next, nextRows, (row) => row).map((row) => ({ ...rowAt(row), route: showNext(row) })),
    withdrawn: inOrder(left.old, oldRows, (row) => row).map((row): RouteAt => ({ ...rowAt(row), route: showOld(row) })),
  };
}

const rowAt = ({ sheet, row }: ComparedRow): RowAt => ({ sheet, row });

function shownRoutes({ sheets }: Review): Show {
  const hiding = sheets.map((sheet) => ({ sheet: sheet.sheet, hide: hidePersonalData(sheet) }));
  return ({ sheet, row, route }) => hiding.reduce((shown, own) => (own.sheet === sheet ? own.hide(row, shown) : shown), route);
}

/** In the order of the file. */
function inOrder<T>(items: readonly T[], rows: readonly ComparedRow[], rowOf: (item: T) => ComparedRow): T[] {
  const places = new Map(rows.map((row, at) => [row, at]));
  const placeOf = (item: T) => places.get(rowOf(item)) ?? 0;
  return items.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function changeOf(facet: Facet, before: Route, after: Route): FieldChange {
  return { field: facet.field, before: facet.valueOf(before), after: facet.valueOf(after) };
}

const numberOfRecord = ({ recordId }: Route) => (recordId === undefined ? {} : { recordId });

function describeFile({ file, summary }: Review, rows: readonly ComparedRow[], show: Show): ComparedFile {
  const twice = [...rowsById(rows).values()].filter((found) => found.length > 1);
  const periods = rows.flatMap(({ route: { period } }) => (period ? [period.start, period.end ?? period.start] : [])).sort();
  const [start, end] = [periods[0], periods.at(-1)];
  return {
    file,
    rows: rows.length,
    cases: summary.cases,
    ...(start !== undefined && end !== undefined && { period: { start, end } }),
    recordIdsTwice: twice.flatMap(([first, ...more]) => {
      const recordId = first && show(first).recordId;
      return first && recordId !== undefined ? [{ recordId, rows: [first, ...more].map(rowAt) }] : [];
    }),
  };
}
