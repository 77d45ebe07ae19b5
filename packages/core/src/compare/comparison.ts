import type { FieldKey } from '../model/fields.js';
import type { Route } from '../model/route.js';

/** Where a row stands; the row as Excel shows it. */
export interface RowAt {
  readonly sheet: string;
  readonly row: number;
}

/** A row that one of the two files has, and the other has not. */
export interface RouteAt extends RowAt {
  readonly route: Route;
}

/** What a field says, as it was understood, with what was written (`raw`) where that is kept. */
export type FieldValue = Route['origin'] | Route['transit'] | readonly string[] | Route['cases'] | Route['period'] | string;

/** One thing that a row says otherwise than before; undefined: nothing. */
export interface FieldChange {
  readonly field: FieldKey;
  readonly before: FieldValue | undefined;
  readonly after: FieldValue | undefined;
}

/** A row that stands in both files, and says something else in the newer one. */
export interface ChangedRow {
  readonly old: RowAt;
  readonly next: RowAt;
  readonly recordId?: string;
  /** The newer route. */
  readonly route: Route;
  readonly changes: readonly FieldChange[];
}

/** One of the two files. */
export interface ComparedFile {
  readonly file: string;
  /** Rows that describe a route; totals, examples and notes are none. */
  readonly rows: number;
  /** Cases of the rows that say how many; null: a row has no upper bound. */
  readonly cases: { readonly min: number; readonly max: number | null };
  /** From the first to the last month or year that a row tells; absent when none does. */
  readonly period?: { readonly start: string; readonly end: string };
  /** Record numbers that stand in several rows: those rows are compared by what they say. */
  readonly recordIdsTwice: readonly { readonly recordId: string; readonly rows: readonly RowAt[] }[];
}

/**
 * How rows were paired. `record-number`: by their own numbers. `content`: by what they say, as a file has no numbers. `renumbered`: by what
 * they say, as the numbers only count the rows and have moved.
 */
export type PairedBy = 'record-number' | 'content' | 'renumbered';

/** What is new, changed and withdrawn in a file, against an older one. Rows that only moved are the same. */
export interface Comparison {
  readonly old: ComparedFile;
  readonly next: ComparedFile;
  readonly pairedBy: PairedBy;
  readonly same: number;
  readonly changed: readonly ChangedRow[];
  readonly added: readonly RouteAt[];
  readonly withdrawn: readonly RouteAt[];
}
