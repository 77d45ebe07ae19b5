import { type Cell, cellText } from '../model/cell.js';
import { type CodeListName, fieldOf } from '../model/fields.js';
import { onceEach } from '../text/once-each.js';
import type { Fact } from './facts.js';
import type { CodesReading } from './reading.js';
import type { RowCells } from './row-cells.js';
import type { MappedColumn } from './table.js';

/** Reads one column, row after row; cells that say the same share one fact. */
export function columnReader<R>({ column, field }: MappedColumn, read: (cell: Cell) => R): (cells: RowCells) => Fact<R> {
  const factOf = onceEach((cell: Cell): Fact<R> => ({ field: field ?? 'notes', column, reading: read(cell) }));
  return (cells) => factOf(cells(column));
}

/** Reads the columns of one field together; rows that say the same in an only column share one list. */
export function columnsReader<R>(readers: readonly ((cells: RowCells) => Fact<R>)[]): (cells: RowCells) => readonly Fact<R>[] {
  const [only] = readers;
  if (!only) return () => NO_FACTS;
  if (readers.length > 1) return (cells) => readers.map((read) => read(cells));
  const listOf = onceEach((fact: Fact<R>): readonly Fact<R>[] => Object.freeze([fact]));
  return (cells) => listOf(only(cells));
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
