import type { ErrorCell } from '@routebook/core';

/** A new value for one cell. */
export interface CellEdit {
  /** `B6`. */
  readonly cell: string;
  /** `null` empties the cell; its style stays. */
  readonly value: string | number | boolean | ErrorCell | null;
  /** The cell is formatted as text, so that `10-15` stays what it is when somebody edits it later. */
  readonly asText?: boolean | undefined;
  /** The cell gets this style (its number in the workbook) instead of the one that it has. */
  readonly style?: number | undefined;
}

/**
 * Why a cell was left as it was: it holds a formula or a result of one; it is covered by a merged area; a table takes its column's name
 * from it; the sheet, the cell or the number cannot be; the text is longer than a cell holds.
 */
export type SkipReason = 'formula' | 'merged' | 'table-header' | 'sheet-missing' | 'cell-invalid' | 'number-invalid' | 'text-too-long';

/** An edit that was not made. */
export interface SkippedEdit {
  readonly cell: string;
  readonly reason: SkipReason;
}
