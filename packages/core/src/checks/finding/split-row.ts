import { cellAddress } from '../../model/address.js';
import { type Cell, cellText, isBlank } from '../../model/cell.js';
import type { Edit, Fix } from '../../model/diagnostic.js';
import { cellAt } from '../../model/grid.js';
import type { RowFacts } from '../../read/facts.js';
import type { TableFacts } from '../check.js';
import type { Spot } from './spot.js';

/**
 * The fix that gives each of several places its own row: the first stays, the others are written directly under the table, as copies of
 * the row without its number of cases (who went where is not known). None when there is no room under the table.
 */
export function splitRow(facts: TableFacts, row: RowFacts, spot: Spot, texts: readonly string[]): Fix[] {
  const [first, ...others] = texts;
  const { table } = facts;
  if (first === undefined || !spot.editable || table.repeats.length > 0) return [];
  const rows = others.map((_, index) => table.lastRow + 1 + index);
  if (!rows.every((target) => isFree(facts, target))) return [];
  const cell = cellAddress(spot.row, spot.column);
  const edits: Edit[] = [{ cell, before: spot.cell, after: first }];
  for (const [index, text] of others.entries()) edits.push(...copyOf(facts, row, rows[index] ?? 0, spot.column, text));
  return [{ kind: 'choice', title: 'split-row', args: { count: texts.length, row: table.lastRow + 2 }, edits }];
}

function isFree({ table: { grid } }: TableFacts, row: number): boolean {
  return (grid.rows[row] ?? []).every(isBlank) && !grid.merges.some(({ top, bottom }) => top <= row && row <= bottom);
}

function copyOf({ table }: TableFacts, row: RowFacts, target: number, splitColumn: number, text: string): Edit[] {
  return table.columns.flatMap(({ column, field }) => {
    const isCount = field === 'cases' || field === 'cases.min' || field === 'cases.max' || field === 'recordId';
    const value = row.borrowed?.get(column)?.value ?? cellAt(table.grid, row.row, column);
    const after = column === splitColumn ? text : isCount ? null : writable(value);
    return after === null ? [] : [{ cell: cellAddress(target, column), before: cellAt(table.grid, target, column), after }];
  });
}

/** A value as an edit can write it: dates as text, errors not at all. */
function writable(value: Cell): string | number | null {
  if (isBlank(value)) return null;
  if (typeof value === 'object') return value?.type === 'date' ? value.iso.slice(0, 7) : null;
  return typeof value === 'boolean' ? cellText(value) : value;
}
