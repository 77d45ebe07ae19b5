import { cellText } from '../model/cell.js';
import { fieldOf, type PlaceRole } from '../model/fields.js';
import type { PlaceTexts, Resolution } from '../places/resolution.js';
import type { PlaceFact } from './facts.js';
import type { RowCells } from './row-cells.js';
import type { MappedColumn } from './table.js';

const parts = ['city', 'country', 'admin1', 'whole'] as const;

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
  const known = new Map<string, PlaceFact>();
  const used = parts.filter((part) => columns[part] !== undefined);
  return (cells) => {
    const texts = used.map((part) => cellText(cells(columns[part] ?? 0)));
    const key = texts.join('\u0000');
    let fact = known.get(key);
    if (!fact) {
      const said: PlaceTexts = Object.fromEntries(used.map((part, index) => [part, texts[index] ?? '']));
      fact = { role, columns, texts: said, resolution: resolve(said) };
      known.set(key, fact);
    }
    return fact;
  };
}
