import type { Cell } from '../model/cell.js';

/** The cells of one row by zero-based column, with borrowed values in their place. */
export type RowCells = (column: number) => Cell;
