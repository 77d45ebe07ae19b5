import type { Cell } from '../model/cell.js';
import type { FieldKey } from '../model/fields.js';
import { type Borrowed, borrowDown, type ColumnLoans } from './borrow.js';
import { findDateOrder } from './date-order.js';
import { distinctCells } from './distinct-cells.js';
import type { Fact, PlaceFact, RowFacts } from './facts.js';
import { type CodeReaders, codeCellReader, columnReader, columnsReader } from './facts-of-column.js';
import { placeColumns, placeReader } from './places-of-row.js';
import type { CasesReading, PeriodReading, TextReading } from './reading.js';
import { routePlaces } from './route-column.js';
import type { RowCells } from './row-cells.js';
import { placeSettler } from './settle-places.js';
import { type StopReaders, stopsReader } from './stops-of-row.js';
import type { MappedColumn, Table } from './table.js';
import type { DateOrder } from './values/parse-numeric-date.js';

/** How cells become values. Each must be pure: a result is shared between all cells that say the same. */
export interface Readers extends StopReaders, CodeReaders {
  /** `header` tells what the column counts. */
  readonly cases: (cell: Cell, header?: string) => CasesReading;
  readonly count: (cell: Cell, header?: string) => CasesReading;
  readonly period: (cell: Cell, order?: DateOrder) => PeriodReading;
  readonly text: (cell: Cell) => TextReading;
  readonly isDitto: (text: string) => boolean;
}

/** Understands every row of a table. Each value keeps the column that it stands in. */
export function readRows(table: Table, readers: Readers): RowFacts[] {
  const used = table.columns.filter((column) => column.field !== null && column.twinOf === undefined);
  const loans = new Map<number, ColumnLoans>();
  for (const { column, field } of used) {
    const ofColumn = borrowDown(table, column, readers.isDitto, field === 'organisation');
    if (ofColumn.size > 0) loans.set(column, ofColumn);
  }
  const read = rowReader(table, used, readers);
  const { rows } = table.grid;
  let own: readonly Cell[] = NO_CELLS;
  let borrowed: RowFacts['borrowed'];
  const cells: RowCells = (column) => borrowed?.get(column)?.value ?? own[column] ?? null;
  const facts = table.dataRows.map((row) => {
    own = rows[row] ?? NO_CELLS;
    borrowed = borrowedIn(row, loans);
    return read(row, cells, borrowed);
  });
  return facts.map(placeSettler(readers.place, facts));
}

const NO_CELLS: readonly Cell[] = Object.freeze([]);

function borrowedIn(row: number, loans: ReadonlyMap<number, ColumnLoans>): ReadonlyMap<number, Borrowed> | undefined {
  if (loans.size === 0) return undefined;
  let borrowed: Map<number, Borrowed> | undefined;
  for (const [column, ofColumn] of loans) {
    const loan = ofColumn.get(row);
    if (loan) (borrowed ??= new Map()).set(column, loan);
  }
  return borrowed;
}

/** Fixes once for a table which column is read how, so that a row costs look-ups only. */
function rowReader(table: Table, used: readonly MappedColumn[], readers: Readers) {
  const { origin, destination, exploitation } = placeReaders(used, readers);
  const { route, transitOf, types, industries, transport, recruitment, ...values } = valueReaders(table, used, readers);
  const { kind, cases, casesMin, casesMax, periodStart, periodEnd, organisation, recordId } = values;
  const stopsOf = stopsReader(table, readers);
  const placesOf = routePlaces(readers.place);
  return (row: number, cells: RowCells, borrowed: RowFacts['borrowed']): RowFacts => {
    const wholeRoute = route?.(cells);
    const onRoute = wholeRoute && placesOf(wholeRoute);
    const transit = transitOf(cells);
    return {
      row,
      borrowed,
      origin: origin?.(cells) ?? onRoute?.origin,
      destination: destination?.(cells) ?? onRoute?.destination,
      exploitation: exploitation?.(cells),
      stops: onRoute && transit.length === 0 ? onRoute.stops : stopsOf(row, transit),
      route: wholeRoute,
      transit,
      exploitationTypes: types(cells),
      industries: industries(cells),
      transport: transport(cells),
      recruitment: recruitment(cells),
      kind: kind?.(cells),
      cases: cases?.(cells),
      casesMin: casesMin?.(cells),
      casesMax: casesMax?.(cells),
      periodStart: periodStart?.(cells),
      periodEnd: periodEnd?.(cells),
      organisation: organisation?.(cells),
      recordId: recordId?.(cells),
    };
  };
}

function valueReaders(table: Table, used: readonly MappedColumn[], readers: Readers) {
  const { one, all } = factReaders(used);
  const order = dateOrder(table, used);
  const periodReader = (cell: Cell) => readers.period(cell, order);
  const codesOf = (column: MappedColumn) => codeCellReader(column, readers);
  return {
    route: one('route', readers.stops),
    transitOf: all('transit', () => readers.stops),
    types: all('exploitationType', codesOf),
    industries: all('industry', codesOf),
    transport: all('transport', codesOf),
    recruitment: all('recruitment', codesOf),
    kind: one('kind', (cell) => readers.codes(cell, 'kind')),
    cases: one('cases', readers.cases),
    casesMin: one('cases.min', readers.count),
    casesMax: one('cases.max', readers.count),
    periodStart: one('period.start', periodReader),
    periodEnd: one('period.end', periodReader),
    organisation: one('organisation', readers.text),
    recordId: one('recordId', readers.text),
  };
}

/** Start and end of a period are written the same way: their columns tell together. */
function dateOrder(table: Table, used: readonly MappedColumn[]): DateOrder | undefined {
  const columns = used.filter(({ field }) => field === 'period.start' || field === 'period.end');
  return findDateOrder(columns.flatMap(({ column }) => [...distinctCells(table, column)]));
}

/** Readers by field: `one` reads its first column, `all` each of its columns. */
function factReaders(used: readonly MappedColumn[]) {
  const columnsOf = (field: FieldKey) => used.filter((column) => column.field === field);
  return {
    one<R>(field: FieldKey, read: (cell: Cell, header: string) => R): ((cells: RowCells) => Fact<R>) | undefined {
      const column = columnsOf(field)[0];
      return column && columnReader(column, (cell) => read(cell, column.header));
    },
    all<R>(field: FieldKey, reading: (column: MappedColumn) => (cell: Cell) => R): (cells: RowCells) => readonly Fact<R>[] {
      return columnsReader(columnsOf(field), reading);
    },
  };
}

type ReadPlace = (cells: RowCells) => PlaceFact;

function placeReaders(
  used: readonly MappedColumn[],
  readers: Readers,
): { origin?: ReadPlace; destination?: ReadPlace; exploitation?: ReadPlace } {
  const found: { origin?: ReadPlace; destination?: ReadPlace; exploitation?: ReadPlace } = {};
  for (const role of ['origin', 'destination', 'exploitation'] as const) {
    const columns = placeColumns(used, role);
    if (columns) found[role] = placeReader(role, columns, readers.place);
  }
  return found;
}
