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
    if (!at || grid.formulas.has(cellKey(at.row, at.column)) || !isSame(cellAt(changed, at.row, at.column), edit.before)) {
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

function isSame(cell: Cell, before: Cell): boolean {
  if (cell === before) return true;
  if (typeof cell !== 'object' || typeof before !== 'object' || !cell || !before) return false;
  if (cell.type === 'date') return before.type === 'date' && cell.serial === before.serial;
  return before.type === 'error' && cell.code === before.code;
}
