import type { Cell } from '../model/cell.js';
import { onceEach } from '../text/once-each.js';
import { oncePer } from '../text/once-per.js';
import type { Table } from './table.js';

const columnsOf = oncePer((table: Table) =>
  onceEach((column: number): ReadonlySet<Cell> => {
    const cells = new Set<Cell>();
    for (const row of table.dataRows) cells.add(table.grid.rows[row]?.[column] ?? null);
    return cells;
  }),
);

/** What stands in a column of a table, each text once: a check that looks at these first spares itself most of the rows. */
export function distinctCells(table: Table, column: number): ReadonlySet<Cell> {
  return columnsOf(table)(column);
}
