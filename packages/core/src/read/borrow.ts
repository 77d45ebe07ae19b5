import { type Cell, isBlank } from '../model/cell.js';
import { cellAt } from '../model/grid.js';
import { distinctCells } from './distinct-cells.js';
import type { Table } from './table.js';

/** The value that stands for a cell, and how it came there when the cell itself does not hold it. */
export interface Borrowed {
  readonly how: 'ditto' | 'merge' | 'fill-down';
  readonly value: Cell;
}

/** The values of one column that its cells do not hold themselves, by zero-based row. */
export type ColumnLoans = ReadonlyMap<number, Borrowed>;

/** Blank cells below a value that heads a block ("KITALE HOUSE" once, then its rows): only where every value of the column heads one. */
const LEAST_BLANK_SHARE = 0.3;
const LONGEST_DITTO = 40;

/**
 * Finds the cells of a column whose value stands elsewhere: below a ditto mark, inside a merged area, or (only when `fillDown`)
 * under the head of a block.
 */
export function borrowDown(table: Table, column: number, isDitto: (text: string) => boolean, fillDown: boolean): ColumnLoans {
  const loans = new Map<number, Borrowed>();
  lendMerges(table, column, loans);
  const heads = fillDown && headsBlocks(table, column);
  const dittos = dittosOf(table, column, isDitto);
  if (!heads && dittos.size === 0) return loans;
  let above: Cell = null;
  for (const row of table.dataRows) {
    const own = cellAt(table.grid, row, column);
    if (dittos.has(own)) {
      if (!isBlank(above)) loans.set(row, { how: 'ditto', value: above });
    } else if (!isBlank(own)) above = own;
    else if (loans.has(row)) above = loans.get(row)?.value ?? above;
    else if (heads && !isBlank(above)) loans.set(row, { how: 'fill-down', value: above });
    else if (!heads) above = null;
  }
  return loans;
}

function dittosOf(table: Table, column: number, isDitto: (text: string) => boolean): ReadonlySet<Cell> {
  const dittos = new Set<Cell>();
  for (const cell of distinctCells(table, column)) {
    if (typeof cell === 'string' && cell.length <= LONGEST_DITTO && isDitto(cell)) dittos.add(cell);
  }
  return dittos;
}

function lendMerges(table: Table, column: number, loans: Map<number, Borrowed>): void {
  for (const area of table.grid.merges) {
    if (column < area.left || column > area.right || area.bottom === area.top || area.left !== column) continue;
    const value = cellAt(table.grid, area.top, area.left);
    if (isBlank(value)) continue;
    const last = Math.min(area.bottom, table.lastRow);
    for (let row = Math.max(area.top + 1, table.firstRow); row <= last; row++) loans.set(row, { how: 'merge', value });
  }
}

function headsBlocks(table: Table, column: number): boolean {
  let blanks = 0;
  let last: Cell = null;
  for (const row of table.dataRows) {
    const cell = cellAt(table.grid, row, column);
    if (isBlank(cell)) blanks++;
    else if (cell === last) return false;
    else last = cell;
  }
  return blanks >= table.dataRows.length * LEAST_BLANK_SHARE && !isBlank(cellAt(table.grid, table.dataRows[0] ?? 0, column));
}
