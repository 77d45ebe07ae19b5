import type { Cell } from './cell.js';

/** Zero-based, inclusive on all sides. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet: the cells and what stands around them. All indexes are zero-based. */
export interface Grid {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Sparse: a missing row or a short row is blank. */
  readonly rows: readonly (readonly Cell[] | undefined)[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells that hold a formula, by `cellKey`; the grid holds the value cached by the program that saved the file. */
  readonly formulas: ReadonlySet<number>;
  /** Formulas without a cached value (their cell is blank in `rows`). */
  readonly uncalculated: ReadonlySet<number>;
}

/** Something learnt while reading the file that a person should know; `code` is the code of a check. */
export interface ReadingNotice {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** A file as it was read, before anything is understood. */
export interface Workbook {
  readonly file: string;
  readonly format: string;
  readonly sheets: readonly Grid[];
  readonly notices: readonly ReadingNotice[];
}

export const MAX_COLUMNS = 16_384;

/** One number for one cell, for sets and maps. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** A plain visible sheet made from rows of cells: for text formats, examples and tests. */
export function gridFromRows(name: string, rows: readonly (readonly Cell[])[]): Grid {
  const none: ReadonlySet<number> = new Set();
  return { name, visibility: 'visible', rows, merges: [], hiddenRows: none, hiddenColumns: none, formulas: none, uncalculated: none };
}

export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.rows[row]?.[column] ?? null;
}
