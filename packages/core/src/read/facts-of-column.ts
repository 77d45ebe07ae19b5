import { type Cell, cellText } from '../model/cell.js';
import { type CodeListName, fieldOf } from '../model/fields.js';
import type { Fact } from './facts.js';
import type { CodesReading } from './reading.js';
import type { RowCells } from './row-cells.js';
import type { MappedColumn } from './table.js';

/** Reads one column, row after row; cells that say the same share one fact. */
export function columnReader<R>(column: MappedColumn, read: (cell: Cell) => R): (cells: RowCells) => Fact<R> {
  const known = new Map<Cell, Fact<R>>();
  const field = column.field ?? 'notes';
  return (cells) => {
    const cell = cells(column.column);
    let fact = known.get(cell);
    if (!fact) {
      fact = { field, column: column.column, reading: read(cell) };
      known.set(cell, fact);
    }
    return fact;
  };
}

export interface CodeReaders {
  readonly codes: (cell: Cell, list: CodeListName) => CodesReading;
  /** Whether a cell of a 0/1 column says yes. */
  readonly isTicked: (cell: Cell) => boolean;
}

/** How a code column is read: as a list of codes, or, for one choice of a select_multiple, as chosen or not. */
export function codeCellReader(column: MappedColumn, { codes, isTicked }: CodeReaders): (cell: Cell) => CodesReading {
  const list = fieldOf(column.field ?? 'notes').list ?? 'kind';
  const { option } = column;
  if (option === undefined) return (cell) => codes(cell, list);
  const chosen = codes(option, list);
  return (cell) => ({ ...(isTicked(cell) ? chosen : codes(null, list)), raw: cellText(cell) });
}
