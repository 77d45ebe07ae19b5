import { type Cell, isBlank } from '../model/cell.js';
import { cellAt } from '../model/grid.js';
import { borrowDown } from '../read/borrow.js';
import { findDateOrder } from '../read/date-order.js';
import { distinctCells } from '../read/distinct-cells.js';
import type { MappedColumn, Table } from '../read/table.js';
import type { Losses } from './collect-losses.js';
import { chooseColumns } from './column-choice.js';
import { headingOfField } from './heading-of-field.js';
import { cellKeeper, freeCellKeeper, type KeptCell } from './keep-cell.js';
import { planStops } from './plan-stops.js';
import type { Planning } from './planning.js';
import type { RefusedColumn } from './redaction-plan.js';
import { cleanText } from './safe-text.js';

/** What is kept of one table, as figures. */
export interface PlannedTable {
  readonly rows: number;
  readonly columns: number;
  readonly refused: readonly RefusedColumn[];
}

/** Writes what may be kept of a table into `rows`, at the addresses that it has, and what is lost into `losses`. */
export function planTable(table: Table, rows: Cell[][], losses: Losses, planning: Planning): PlannedTable {
  const { tools, safe, sentences, keep } = planning;
  const { kept, out, refused } = chooseColumns(table, keep, tools.personalData, tools.today);
  const write = (row: number, column: number, value: Cell): void => {
    if (value !== null) (rows[row] ??= [])[column] = value;
  };
  const headerRow = table.headerRows.at(-1) ?? 0;
  for (const [{ column, header }, kind] of out) {
    losses.column(column, kind, safe.heading(cleanText(header)) ? cleanText(header) : undefined);
    write(headerRow, column, sentences.report['rdHeading'] ?? null);
  }
  for (const [column, how] of kept) {
    write(
      headerRow,
      column.column,
      headingOf(column, how, planning, () => losses.cell(headerRow, column.column, 'not-understood', true)),
    );
    keepColumn(table, column, how, planning, (row, before, { value, lost }) => {
      write(row, column.column, value);
      if (lost && !isBlank(before)) losses.cell(row, column.column, lost, value !== null);
    });
  }
  planStops(table, rows, losses, planning);
  for (const { row, reason } of table.skippedRows) if (reason !== 'blank') losses.row(row, reason);
  for (const row of table.dataRows) if (table.grid.hiddenRows.has(row)) losses.row(row, 'hidden');
  return { rows: table.dataRows.filter((row) => rows[row] !== undefined).length, columns: kept.size, refused };
}

/** The header when it is harmless, or wanted; else words for the field, also where a person said that it is another than the header says. */
function headingOf(
  { header, field, by }: MappedColumn,
  how: 'known' | 'asked',
  { safe, sentences, tools, readHeader }: Planning,
  onLoss: () => void,
): string {
  const text = cleanText(header);
  const saysOther = by === 'given' && readHeader(text).field !== field;
  if (!saysOther && safe.heading(text)) return text;
  if (how === 'asked' && tools.personalData.cell(text).length + tools.personalData.names(text).length === 0) return text;
  onLoss();
  return field === null ? '' : headingOfField(field, sentences, readHeader);
}

function keepColumn(
  table: Table,
  column: MappedColumn,
  how: 'known' | 'asked',
  { tools, safe }: Planning,
  take: (row: number, before: Cell, kept: KeptCell) => void,
): void {
  const judge = { tools, safe, order: dateOrderOf(table) };
  const keepFree = freeCellKeeper(judge);
  const keepKnown = cellKeeper(column, judge);
  const isFree = how === 'asked';
  const known = new Map<Cell, KeptCell>();
  // A row that is taken out may hold the value that a ditto mark or a merged area below it stands for.
  const loans = borrowDown(table, column.column, tools.readers.isDitto, column.field === 'organisation');
  for (const row of table.dataRows) {
    if (table.grid.hiddenRows.has(row)) continue;
    const cell = loans.get(row)?.value ?? cellAt(table.grid, row, column.column);
    let kept = known.get(cell);
    if (!kept) known.set(cell, (kept = keepEither(cell, isFree, keepKnown, keepFree)));
    take(row, cell, kept);
  }
}

/** What is harmless stays in any case; of the rest, in a column that a person wants to keep, what does not look personal. */
function keepEither(cell: Cell, isFree: boolean, keepKnown: (cell: Cell) => KeptCell, keepFree: (cell: Cell) => KeptCell): KeptCell {
  const kept = keepKnown(cell);
  return isFree && kept.lost === 'not-understood' ? keepFree(cell) : kept;
}

function dateOrderOf(table: Table) {
  const dates = table.columns.filter(({ field }) => field === 'period.start' || field === 'period.end');
  return findDateOrder(dates.flatMap(({ column }) => [...distinctCells(table, column)]));
}
