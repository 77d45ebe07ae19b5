import type { Diagnostic } from './diagnostic.js';
import type { FieldKey } from './fields.js';
import type { Route } from './route.js';

/** `cases` adds up the rows whose number is known: sum of the lower and of the upper bounds (null: a row has no upper bound). */
export interface Summary {
  readonly rows: number;
  readonly ready: number;
  readonly errors: number;
  readonly warnings: number;
  readonly info: number;
  readonly cases: { readonly min: number; readonly max: number | null };
}

export interface ColumnReview {
  /** As Excel shows it: `B`. */
  readonly column: string;
  readonly header: string;
  /** null: not used, and not sent. */
  readonly field: FieldKey | null;
  /** 0..1 */
  readonly confidence: number;
  /** The column that says the same: this one holds its choices as 0 and 1. */
  readonly twinOf?: string;
}

export interface RowReview {
  /** As Excel shows it. */
  readonly row: number;
  readonly status: 'ready' | 'problem' | 'skipped';
  readonly route: Route | null;
}

/** One table of the file (a sheet with two tables has two of these). Rows and columns are named as Excel shows them. */
export interface SheetReview {
  readonly sheet: string;
  readonly table: {
    readonly headerRows: readonly number[];
    readonly firstRow: number;
    readonly lastRow: number;
    readonly columns: readonly ColumnReview[];
  } | null;
  readonly rows: readonly RowReview[];
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
}

/** What a review rests on: with the same file and the same basis it is the same, byte for byte. SHA-256 in hexadecimal. */
export interface Basis {
  readonly file: string;
  readonly gazetteer: string;
  /** Version of the route model and its code lists. */
  readonly schema: string;
  /** Month of the check, `YYYY-MM`. */
  readonly today: string;
  readonly mapping: Readonly<Record<string, FieldKey | null>>;
  readonly sheet?: string;
  readonly headerRow?: number;
  readonly encoding?: string;
  /** What a person said that texts of places mean, whatever its order; missing when nothing was said. */
  readonly decisions?: string;
}

/** What is known of one file after its review; what `routebook check --format json` prints. */
export interface Review {
  /** Version of Routebook. */
  readonly routebook: string;
  readonly file: string;
  readonly sheets: readonly SheetReview[];
  /** Findings about the file as a whole: sheets passed over, encoding guessed. */
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
  /** Added by those who know where the bytes came from, such as the command. */
  readonly basis?: Basis;
}
