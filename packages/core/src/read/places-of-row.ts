import { type Cell, cellText } from '../model/cell.js';
import { fieldOf, type PlaceRole } from '../model/fields.js';
import type { PlaceTexts, Resolution } from '../places/resolution.js';
import { onceEach } from '../text/once-each.js';
import type { PlaceFact } from './facts.js';
import type { RowCells } from './row-cells.js';
import type { MappedColumn } from './table.js';

/** Countries first: there are fewer of them. */
const parts = ['country', 'admin1', 'city', 'whole'] as const;

/** The columns that tell the place of one role, the first of each kind; undefined when the table has none. */
export function placeColumns(used: readonly MappedColumn[], role: PlaceRole): PlaceFact['columns'] | undefined {
  const columns: { city?: number; country?: number; admin1?: number; whole?: number } = {};
  for (const { field, column } of used) {
    if (field === null || fieldOf(field).role !== role) continue;
    const { kind } = fieldOf(field);
    const part = kind === 'city' || kind === 'country' || kind === 'admin1' ? kind : 'whole';
    columns[part] ??= column;
  }
  return Object.keys(columns).length > 0 ? columns : undefined;
}

/** Reads the place of one role from row after row; rows that say the same share one fact. */
export function placeReader(
  role: PlaceRole,
  columns: PlaceFact['columns'],
  resolve: (texts: PlaceTexts) => Resolution,
): (cells: RowCells) => PlaceFact {
  const used = parts.flatMap((part) => (columns[part] === undefined ? [] : [{ part, column: columns[part] }]));
  return oncePerCells(
    used.map(({ column }) => column),
    (cells) => {
      const texts: PlaceTexts = Object.fromEntries(used.map(({ part, column }) => [part, cellText(cells(column))]));
      return { role, columns, texts, resolution: resolve(texts) };
    },
  );
}

/** Makes something from the cells of a few columns once; it is found again from map to map, without a key to be written. */
function oncePerCells<V>(columns: readonly number[], make: (cells: RowCells) => V): (cells: RowCells) => V {
  const [column = 0, ...others] = columns;
  const known = new Map<Cell, V>();
  if (others.length === 0) {
    return (cells) => {
      const cell = cells(column);
      let value = known.get(cell);
      if (value === undefined) known.set(cell, (value = make(cells)));
      return value;
    };
  }
  const branchOf = onceEach((_: Cell) => oncePerCells(others, make));
  return (cells) => branchOf(cells(column))(cells);
}
