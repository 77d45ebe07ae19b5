import { MAX_COLUMNS, parseAddress } from '@routebook/core';
import type { CellEdit, SkippedEdit, SkipReason } from './cell-edit.js';
import { CELL_TEXT } from './cell-text.js';

const MAX_ROWS = 1_048_576;

/** A cell that is in the sheet; positions are bytes of its part. */
export interface FoundCell {
  readonly start: number;
  end: number;
  readonly style: number;
  /** Whether it holds text, written or calculated. */
  text: boolean;
  /** Whether it says its own address. */
  readonly named: boolean;
  formula: boolean;
}

/** One edit and where it goes. Row and column are zero-based. */
export interface PlacedEdit {
  readonly row: number;
  readonly column: number;
  readonly edit: CellEdit;
  found?: FoundCell;
  /** Where the cell would have to be inserted in its row; -1: at the row's end. */
  before: number;
  /** Set when a formula's area or a merged area covers the cell. */
  skip?: SkipReason;
  /** The first cell of the merged area that covers the cell; that one is seen. */
  coveredBy?: { readonly row: number; readonly column: number };
}

/** A row that is in the sheet; positions are bytes of its part. */
export interface FoundRow {
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  closesItself: boolean;
  /** Cells that are made in it inherit this style; -1: none. */
  style: number;
  /** The value of the attribute that tells the columns used. */
  spans?: { start: number; end: number; text: string };
}

/** The edits of one row, in the order of their columns. */
export interface EditedRow {
  readonly row: number;
  readonly edits: PlacedEdit[];
  found?: FoundRow;
  /** Where the row would have to be inserted; -1: after the last one. */
  before: number;
}

/** Sorts edits into rows, the last one of a cell counting; those that cannot be are told. */
export function placeEdits(edits: readonly CellEdit[], skipped: SkippedEdit[]): EditedRow[] {
  const rows = new Map<number, Map<number, PlacedEdit>>();
  for (const edit of edits) {
    const place = parseAddress(edit.cell);
    const reason = place && place.row < MAX_ROWS && place.column < MAX_COLUMNS ? refusal(edit.value) : 'cell-invalid';
    if (!place || reason) {
      skipped.push({ cell: edit.cell, reason: reason ?? 'cell-invalid' });
      continue;
    }
    const row = rows.get(place.row) ?? new Map<number, PlacedEdit>();
    rows.set(place.row, row.set(place.column, { ...place, edit, before: -1 }));
  }
  return [...rows]
    .map(([row, places]) => ({ row, edits: [...places.values()].sort((a, b) => a.column - b.column), before: -1 }))
    .sort((a, b) => a.row - b.row);
}

function refusal(value: CellEdit['value']): SkipReason | undefined {
  if (typeof value === 'string') return value.length > CELL_TEXT ? 'text-too-long' : undefined;
  return typeof value !== 'number' || Number.isFinite(value) ? undefined : 'number-invalid';
}
