import type { Cell } from '../model/cell.js';
import { cellAt } from '../model/grid.js';
import type { PlaceTexts, Resolution } from '../places/resolution.js';
import type { PlaceContext } from '../places/resolve.js';
import type { CellRef, PlaceFact, Stop } from './facts.js';
import type { StopsReading } from './reading.js';
import type { RowCells } from './row-cells.js';
import type { MappedColumn, Table } from './table.js';

export interface StopReaders {
  readonly place: (texts: PlaceTexts, context?: PlaceContext) => Resolution;
  readonly stops: (cell: Cell) => StopsReading;
}

/** Reads the places passed on the way, in the order of the columns, then of the rows of a repeat group. */
export function stopsReader(
  table: Table,
  columns: readonly MappedColumn[],
  readers: StopReaders,
): (row: number, cells: RowCells) => readonly Stop[] {
  const read = cellStops(readers);
  return (row, cells) => {
    const found: Stop[] = [];
    for (const { column } of columns) addStops(found, read(column, cells(column)), { row, column });
    for (const group of table.repeats) {
      for (const other of group.rowsOf.get(row) ?? []) {
        for (const { column, field } of group.columns) {
          if (field !== 'transit') continue;
          addStops(found, read(column, cellAt(group.sheet, other, column)), { row: other, column, sheet: group.sheet.name });
        }
      }
    }
    return found.length > 0 ? found : NO_STOPS;
  };
}

const NO_STOPS: readonly Stop[] = [];

/** The places of one cell; cells of one column that say the same share them. */
function cellStops(readers: StopReaders): (column: number, cell: Cell) => readonly PlaceFact[] {
  const known = new Map<number, Map<Cell, readonly PlaceFact[]>>();
  return (column, cell) => {
    if (cell === null) return [];
    let ofColumn = known.get(column);
    if (!ofColumn) known.set(column, (ofColumn = new Map()));
    let places = ofColumn.get(cell);
    if (!places) {
      places = readers
        .stops(cell)
        .stops.map((whole) => ({ role: 'transit', columns: { whole: column }, texts: { whole }, resolution: readers.place({ whole }) }));
      ofColumn.set(cell, places);
    }
    return places;
  };
}

/** A stop that only names the country of the stop before it ("Kampala" | "Uganda") adds nothing. */
function addStops(found: Stop[], places: readonly PlaceFact[], at: CellRef): void {
  for (const place of places) {
    const before = found.at(-1)?.place.resolution.place;
    const { precision, country } = place.resolution.place;
    if (precision === 'country' && before?.precision === 'city' && before.country === country) continue;
    found.push({ place, at });
  }
}
