import { type Cell, cellText } from '../model/cell.js';
import { type CodeListName, fieldOf } from '../model/fields.js';
import { onceEach } from '../text/once-each.js';
import type { Fact } from './facts.js';
import type { CodesReading } from './reading.js';
import type { RowCells } from './row-cells.js';
import type { MappedColumn } from './table.js';

/** Reads one column, row after row; cells that say the same share one fact. */
export function columnReader<R>(column: MappedColumn, read: (cell: Cell) => R): (cells: RowCells) => Fact<R> {
  const factOf = onceEach(factMaker(column, read));
  return (cells) => factOf(cells(column.column));
}

function factMaker<R>({ column, field }: MappedColumn, read: (cell: Cell) => R): (cell: Cell) => Fact<R> {
  return (cell) => ({ field: field ?? 'notes', column, reading: read(cell) });
}

/** Reads the columns of one field together; rows that say the same in an only column share one list. */
export function columnsReader<R>(
  columns: readonly MappedColumn[],
  reading: (column: MappedColumn) => (cell: Cell) => R,
): (cells: RowCells) => readonly Fact<R>[] {
  const [only, ...others] = columns;
  if (!only) return () => NO_FACTS;
  if (others.length > 0) {
    const readers = columns.map((column) => columnReader(column, reading(column)));
    return (cells) => readers.map((read) => read(cells));
  }
  const factOf = factMaker(only, reading(only));
  const listOf = onceEach((cell: Cell): readonly Fact<R>[] => Object.freeze([factOf(cell)]));
  return (cells) => listOf(cells(only.column));
}

const NO_FACTS: readonly never[] = Object.freeze([]);

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
