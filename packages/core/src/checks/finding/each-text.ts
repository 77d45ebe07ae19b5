import { cellAt } from '../../model/grid.js';
import { distinctCells } from '../../read/distinct-cells.js';
import type { RowFacts } from '../../read/facts.js';
import type { TableFacts } from '../check.js';

type Look<F> = (found: F, text: string, row: RowFacts, column: number) => void;

/**
 * Looks for something in the texts of the used columns, in each distinct text once, and calls back for every cell of such a text, row by
 * row. `find` gives undefined where there is nothing.
 */
export function eachText<F>({ table, rows }: TableFacts, find: (text: string) => F | undefined, look: Look<F>): void {
  const foundIn = new Map<number, ReadonlyMap<string, F>>();
  for (const { column, field, twinOf } of table.columns) {
    if (field === null || twinOf !== undefined) continue;
    const found = new Map<string, F>();
    for (const cell of distinctCells(table, column)) {
      const result = typeof cell === 'string' ? find(cell) : undefined;
      if (result !== undefined) found.set(cell as string, result);
    }
    if (found.size > 0) foundIn.set(column, found);
  }
  if (foundIn.size === 0) return;
  for (const row of rows) {
    for (const [column, found] of foundIn) {
      const cell = cellAt(table.grid, row.row, column);
      const result = typeof cell === 'string' ? found.get(cell) : undefined;
      if (result !== undefined) look(result, cell as string, row, column);
    }
  }
}
