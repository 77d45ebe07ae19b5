import type { Cell } from '@routebook/core';
import type { Limits } from '../limits.js';
import { tooLarge } from '../unreadable-file.js';

/** Beyond this many blank cells in a row nothing is stored for them. */
const WIDEST_GAP = 1024;

/** How many cells may still be stored, over all sheets of a workbook. */
export interface CellBudget {
  cells: number;
}

/** The rows of one sheet while they are filled. Cells may come in any order; far ones cost no more than near ones. */
export class SheetCells {
  readonly rows: (Cell[] | undefined)[] = [];

  constructor(
    private readonly limits: Limits,
    private readonly budget: CellBudget,
  ) {}

  /** Throws `file-too-large` when the place is outside the sheet. */
  checkPlace(row: number, column: number): void {
    if (row >= this.limits.rows) throw tooLarge('rows', this.limits.rows);
    if (column >= this.limits.columns) throw tooLarge('columns', this.limits.columns);
  }

  put(row: number, column: number, cell: Cell): void {
    let cells = this.rows[row];
    if (cells === undefined) {
      cells = [];
      this.rows[row] = cells;
    }
    const gap = column - cells.length;
    if (gap > 0 && gap <= WIDEST_GAP) {
      this.spend(gap);
      while (cells.length < column) cells.push(null);
    }
    if (gap >= 0) this.spend(1);
    if (gap === 0) cells.push(cell);
    else cells[column] = cell;
  }

  /** Gives the rows below the same cells, so that there are `times` of that row. */
  repeatRow(row: number, times: number): void {
    const cells = this.rows[row];
    if (cells === undefined) return;
    this.checkPlace(row + times - 1, 0);
    this.spend(cells.length * (times - 1));
    for (let below = row + 1; below < row + times; below++) this.rows[below] = cells;
  }

  private spend(cells: number): void {
    this.budget.cells -= cells;
    if (this.budget.cells < 0) throw tooLarge('cells', this.limits.cells);
  }
}
