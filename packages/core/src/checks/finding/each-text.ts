import { cellAt } from '../../model/grid.js';
import type { RowFacts } from '../../read/facts.js';
import type { TableFacts } from '../check.js';

/** Looks at each text that stands in a used column, row by row. */
export function eachText({ table, rows }: TableFacts, look: (text: string, row: RowFacts, column: number) => void): void {
  const columns = table.columns.filter(({ field, twinOf }) => field !== null && twinOf === undefined).map(({ column }) => column);
  for (const row of rows) {
    for (const column of columns) {
      const cell = cellAt(table.grid, row.row, column);
      if (typeof cell === 'string') look(cell, row, column);
    }
  }
}
