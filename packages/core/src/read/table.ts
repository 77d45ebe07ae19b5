import type { FieldKey } from '../model/fields.js';
import type { Grid } from '../model/grid.js';

/** How a column's field was found. */
export type MappedBy = 'given' | 'hxl' | 'standard-name' | 'words' | 'similar-words' | 'content' | 'nothing';

/** One column of a table and the field that it carries; `field` null = not used. Indexes are zero-based. */
export interface MappedColumn {
  readonly column: number;
  /** As a person sees it; header rows joined by ' / '. */
  readonly header: string;
  readonly field: FieldKey | null;
  /** 0..1; 1 only when it was given. */
  readonly confidence: number;
  readonly by: MappedBy;
  /** The field that fits nearly as well, when there is one. */
  readonly rival?: FieldKey;
  /** What a column for places on the way says of each ("Transit city 1"); absent when it may say all. */
  readonly part?: 'city' | 'country';
  /** The choice that a 0/1 column of a KoboToolbox select_multiple stands for. */
  readonly option?: string;
  /** A duplicate of another column of this table (a select_multiple's 0/1 twins beside its text): read no further. */
  readonly twinOf?: number;
}

export type SkippedRowReason = 'blank' | 'total' | 'repeated-header' | 'example' | 'note' | 'hxl-tags';

/** A repeat group on another sheet: its rows by the zero-based row of this table that they belong to. */
export interface RepeatGroup {
  readonly sheet: Grid;
  readonly columns: readonly MappedColumn[];
  readonly rowsOf: ReadonlyMap<number, readonly number[]>;
  /** Zero-based rows of the other sheet that belong to no row of this table. */
  readonly orphans: readonly number[];
}

/** A table found on a sheet. Rows are zero-based. */
export interface Table {
  readonly grid: Grid;
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly MappedColumn[];
  /** Rows that are routes, in order. */
  readonly dataRows: readonly number[];
  readonly skippedRows: readonly { readonly row: number; readonly reason: SkippedRowReason }[];
  readonly repeats: readonly RepeatGroup[];
}

export type SheetSkippedReason = 'hidden' | 'empty' | 'no-table' | 'list' | 'joined' | 'not-chosen' | 'own';

/** Every sheet of the file, with what was done with it. */
export interface SheetDecision {
  readonly sheet: string;
  readonly used: boolean;
  readonly reason?: SheetSkippedReason;
}
