import { parseAddress } from '../model/address.js';
import type { Cell } from '../model/cell.js';
import type { Edit } from '../model/diagnostic.js';
import { cellAt, cellKey, type Grid } from '../model/grid.js';

/** The sheet with its edits made, and those that were not made because the cell held something else, or a formula. */
export interface Applied {
  readonly grid: Grid;
  readonly skipped: readonly Edit[];
}

/** Makes edits on a copy of a sheet; the given one stays as it is. An edit whose `before` no longer holds is skipped. */
export function applyEdits(grid: Grid, edits: readonly Edit[]): Applied {
  const rows = [...grid.rows];
  const skipped: Edit[] = [];
  const changed: Grid = { ...grid, rows };
  const copied = new Set<number>();
  for (const edit of edits) {
    const at = parseAddress(edit.cell);
    if (!at || !isApplicable(changed, edit)) {
      skipped.push(edit);
      continue;
    }
    if (!copied.has(at.row)) rows[at.row] = [...(rows[at.row] ?? [])];
    copied.add(at.row);
    const row = rows[at.row] as Cell[];
    while (row.length < at.column) row.push(null);
    row[at.column] = edit.after;
  }
  return { grid: changed, skipped };
}

/** Whether the cell still holds what the edit was planned for, and no formula. */
export function isApplicable(grid: Grid, { cell, before }: Edit): boolean {
  const at = parseAddress(cell);
  return at !== undefined && !grid.formulas.has(cellKey(at.row, at.column)) && isSameCell(cellAt(grid, at.row, at.column), before);
}

/** Whether two cells hold the same value; how a date is shown does not count. */
export function isSameCell(cell: Cell, before: Cell): boolean {
  if (cell === before) return true;
  if (typeof cell !== 'object' || typeof before !== 'object' || !cell || !before) return false;
  if (cell.type === 'date') return before.type === 'date' && cell.serial === before.serial;
  return before.type === 'error' && cell.code === before.code;
}
