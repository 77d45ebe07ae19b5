import { cellAddress } from '../model/address.js';
import { type Cell, cellText } from '../model/cell.js';
import type { Edit, Fix } from '../model/diagnostic.js';
import { cellAt } from '../model/grid.js';
import { distinctCells } from '../read/distinct-cells.js';
import type { RowFacts } from '../read/facts.js';
import type { Check, TableFacts } from './check.js';
import { EMPTY_HASH, mix, notAlone } from './finding/not-alone.js';
import { spotOf } from './finding/spot.js';

const END_OF_CELL = 31;
const COLUMNS_HASHED = 4;

/** A row that says exactly what an earlier row says. Linear in the number of cells: rows are compared by a hash first. */
export const sameRowTwice: Check = {
  code: 'same-row-twice',
  severity: 'warning',
  table(facts, report) {
    const columns = comparedColumns(facts);
    if (columns.length === 0) return;
    const seen = new Map<string, RowFacts>();
    const telling = mostDistinct(facts, columns);
    for (const row of notAlone(facts.rows, (one) => hashRow(facts, one, telling))) {
      const key = JSON.stringify(columns.map((column) => cellText(valueAt(facts, row, column))));
      const earlier = seen.get(key);
      if (!earlier) seen.set(key, row);
      else report({ row: row.row, args: { row: row.row + 1, other: earlier.row + 1 }, fixes: clearRow(facts, row) });
    }
  },
};

/** The columns that are sent; remarks may differ. */
export function comparedColumns({ table }: TableFacts): number[] {
  return table.columns.filter(({ field }) => field !== null && field !== 'notes').map(({ column }) => column);
}

/** The value of a cell as it is compared: ditto marks stand for the value above. */
function valueAt({ table }: TableFacts, row: RowFacts, column: number): Cell {
  const loan = row.borrowed?.get(column);
  return loan ? loan.value : cellAt(table.grid, row.row, column);
}

/** The few columns that tell most rows apart. */
function mostDistinct({ table }: TableFacts, columns: readonly number[]): number[] {
  const sizeOf = (column: number) => distinctCells(table, column).size;
  return columns.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, COLUMNS_HASHED);
}

function hashRow(facts: TableFacts, row: RowFacts, columns: readonly number[]): number {
  let hash = EMPTY_HASH;
  for (const column of columns) {
    const value = valueAt(facts, row, column);
    const text = typeof value === 'string' ? value : cellText(value);
    for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at));
    hash = mix(hash, END_OF_CELL);
  }
  return hash;
}

/** Whether two rows hold the same in all these columns. */
export function isSame(facts: TableFacts, one: RowFacts, other: RowFacts, columns: readonly number[]): boolean {
  return columns.every((column) => cellText(valueAt(facts, one, column)) === cellText(valueAt(facts, other, column)));
}

/** Clears the later of the two; none when a cell of it must not be written. */
function clearRow(facts: TableFacts, row: RowFacts): Fix[] {
  const edits: Edit[] = [];
  for (const { column } of facts.table.columns) {
    const spot = spotOf(facts, row, column);
    if (spot.cell === null) continue;
    if (!spot.editable) return [];
    edits.push({ cell: cellAddress(row.row, column), before: spot.cell, after: null });
  }
  return [{ kind: 'choice', title: 'clear-row', args: { row: row.row + 1 }, edits }];
}
