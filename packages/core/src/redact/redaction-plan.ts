import type { Grid } from '../model/grid.js';
import type { PersonalKind } from '../read/personal/personal-words.js';
import type { SheetSkippedReason, SkippedRowReason } from '../read/table.js';

/** Why something is not in the copy. `not-understood` = it is not known to be harmless. */
export type Reason =
  | PersonalKind
  | Exclude<SkippedRowReason, 'blank'>
  | SheetSkippedReason
  | 'not-used'
  | 'organisation'
  | 'record-number'
  | 'free-text'
  | 'outside'
  | 'not-understood'
  | 'exact-day';

/** Something that is not in the copy, without what it said. Rows, columns and cells are named as Excel shows them. */
export interface TakenOut {
  /** `part` = something else was left in the cell, or written there instead. */
  readonly what: 'sheet' | 'column' | 'row' | 'cell' | 'part';
  readonly kind: Reason;
  /** Place of the sheet in the file, from 1. Its name is given only where that is known to be harmless. */
  readonly sheet: number;
  readonly sheetName?: string;
  readonly column?: string;
  /** Only where it is known to be harmless. */
  readonly header?: string;
  readonly rows?: readonly number[];
  readonly cells?: readonly string[];
  /** How many sheets, columns, rows or cells. */
  readonly count: number;
}

/** A column that a person wanted to keep, and that holds personal data. */
export interface RefusedColumn {
  readonly asked: string;
  readonly kind: PersonalKind;
}

/** What a copy without personal data holds, and what it does not. */
export interface RedactionPlan {
  /** Only what is kept, at the addresses that it had. Nothing else of the file may go into the copy. */
  readonly sheets: readonly Grid[];
  /** Rows of routes with something in them, and columns, that are kept. */
  readonly rows: number;
  readonly columns: number;
  readonly takenOut: readonly TakenOut[];
  readonly refused: readonly RefusedColumn[];
  /** Headers that a person wanted to keep and that no table has. */
  readonly unknown: readonly string[];
}
