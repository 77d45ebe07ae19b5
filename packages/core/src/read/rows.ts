import type { Cell } from '../model/cell.js';
import type { FieldKey } from '../model/fields.js';
import { cellAt } from '../model/grid.js';
import { type Borrowed, borrowDown, type ColumnLoans } from './borrow.js';
import { findDateOrder } from './date-order.js';
import type { Fact, PlaceFact, RowFacts } from './facts.js';
import { type CodeReaders, codeCellReader, columnReader } from './facts-of-column.js';
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
  const settle = placeSettler(readers.place);
  return table.dataRows.map((row) => {
    const borrowed = borrowedIn(row, loans);
    const cells: RowCells = (column) => borrowed?.get(column)?.value ?? cellAt(table.grid, row, column);
    return settle(read(row, cells, borrowed));
  });
}

function borrowedIn(row: number, loans: ReadonlyMap<number, ColumnLoans>): ReadonlyMap<number, Borrowed> | undefined {
  let borrowed: Map<number, Borrowed> | undefined;
  for (const [column, ofColumn] of loans) {
    const loan = ofColumn.get(row);
    if (loan) (borrowed ??= new Map()).set(column, loan);
  }
  return borrowed;
}

/** Fixes once for a table which column is read how, so that a row costs look-ups only. */
function rowReader(table: Table, used: readonly MappedColumn[], readers: Readers) {
  const { one, all } = factReaders(used);
  const { origin, destination, exploitation } = placeReaders(used, readers);
  const order = dateOrder(table, used);
  const periodReader = (cell: Cell) => readers.period(cell, order);
  const transit = all('transit', () => readers.stops);
  const types = all('exploitationType', (column) => codeCellReader(column, readers));
  const industries = all('industry', (column) => codeCellReader(column, readers));
  const transport = all('transport', (column) => codeCellReader(column, readers));
  const recruitment = all('recruitment', (column) => codeCellReader(column, readers));
  const kind = one('kind', (cell) => readers.codes(cell, 'kind'));
  const cases = one('cases', readers.cases);
  const casesMin = one('cases.min', readers.count);
  const casesMax = one('cases.max', readers.count);
  const periodStart = one('period.start', periodReader);
  const periodEnd = one('period.end', periodReader);
  const organisation = one('organisation', readers.text);
  const recordId = one('recordId', readers.text);
  const route = one('route', readers.stops);
  const stopsOf = stopsReader(
    table,
    used.filter(({ field }) => field === 'transit'),
    readers,
  );
  const placesOfRoute = routePlaces(readers.place);
  return (row: number, cells: RowCells, borrowed: RowFacts['borrowed']): RowFacts => {
    const wholeRoute = route?.(cells);
    const onRoute = wholeRoute && placesOfRoute(row, wholeRoute);
    return {
      row,
      borrowed,
      origin: origin?.(cells) ?? onRoute?.origin,
      destination: destination?.(cells) ?? onRoute?.destination,
      exploitation: exploitation?.(cells),
      stops: onRoute && transit.length === 0 ? onRoute.stops : stopsOf(row, cells),
      route: wholeRoute,
      transit: transit.map((read) => read(cells)),
      exploitationTypes: types.map((read) => read(cells)),
      industries: industries.map((read) => read(cells)),
      transport: transport.map((read) => read(cells)),
      recruitment: recruitment.map((read) => read(cells)),
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

/** Start and end of a period are written the same way: their columns tell together. */
function dateOrder(table: Table, used: readonly MappedColumn[]): DateOrder | undefined {
  const columns = used.filter(({ field }) => field === 'period.start' || field === 'period.end');
  return findDateOrder(columns.flatMap(({ column }) => table.dataRows.map((row) => cellAt(table.grid, row, column))));
}

/** Readers by field: `one` reads its first column, `all` each of its columns. */
function factReaders(used: readonly MappedColumn[]) {
  const columnsOf = (field: FieldKey) => used.filter((column) => column.field === field);
  return {
    one<R>(field: FieldKey, read: (cell: Cell, header: string) => R): ((cells: RowCells) => Fact<R>) | undefined {
      const column = columnsOf(field)[0];
      return column && columnReader(column, (cell) => read(cell, column.header));
    },
    all<R>(field: FieldKey, reading: (column: MappedColumn) => (cell: Cell) => R): ((cells: RowCells) => Fact<R>)[] {
      return columnsOf(field).map((column) => columnReader(column, reading(column)));
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
