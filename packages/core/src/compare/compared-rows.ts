import type { Review } from '../model/review.js';
import type { Route } from '../model/route.js';
import type { Facet } from './facets.js';

/** A row of one of the two files, made ready to be compared. */
export interface ComparedRow {
  readonly sheet: string;
  readonly row: number;
  readonly route: Route;
  /** A number for what each facet says, equal in both files for the same; 0 = nothing. */
  readonly facets: readonly number[];
  /** How many facets say something. */
  readonly told: number;
  /** Of the country of origin, which a changed row keeps. */
  readonly country: number;
  /** Equal for rows that say the same. */
  readonly signature: string;
}

/** Gives equal texts the same number; the empty text has 0. */
export function textNumbers(): (text: string) => number {
  const numbers = new Map<string, number>([['', 0]]);
  return (text) => {
    let number = numbers.get(text);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(text, number);
    }
    return number;
  };
}

/** Every row that describes a route, ready to be sent or not, in the order of the file. */
export function comparedRows({ sheets }: Review, facets: readonly Facet[], numberOf: (text: string) => number): ComparedRow[] {
  return sheets.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ row, route }): ComparedRow[] => {
      if (!route) return [];
      const own = facets.map((facet) => numberOf(facet.keyOf(route)));
      const told = own.reduce((count, value) => (value === 0 ? count : count + 1), 0);
      return [{ sheet, row, route, facets: own, told, country: numberOf(route.origin?.country ?? ''), signature: own.join(' ') }];
    }),
  );
}

/** In how many facets two rows differ. */
export function differences(one: ComparedRow, other: ComparedRow): number {
  return one.facets.reduce((count, value, facet) => (value === other.facets[facet] ? count : count + 1), 0);
}
