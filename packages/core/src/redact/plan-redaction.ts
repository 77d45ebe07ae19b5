import type { Sentences } from '../locales/sentences.js';
import { type Cell, isBlank } from '../model/cell.js';
import { type Grid, gridFromRows, type Workbook } from '../model/grid.js';
import { findTables } from '../read/find-tables.js';
import { phraseReader } from '../read/header-phrase.js';
import type { SheetDecision, Table } from '../read/table.js';
import { prepareTools, type ReviewOptions } from '../review/tools.js';
import { collectLosses, type Losses } from './collect-losses.js';
import { sameHeader } from './column-choice.js';
import { knownWordsOf } from './known-words.js';
import { type PlannedTable, planTable } from './plan-table.js';
import type { Planning } from './planning.js';
import type { RedactionPlan, TakenOut } from './redaction-plan.js';
import { safeTextOf } from './safe-text.js';

/** What a workbook allows as the name of a sheet, without marks that need care. */
const SHEET_NAME = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ,.()_-]{0,30}$/u;

/** How a copy is to be made. */
export interface RedactionOptions {
  /** Headers of columns to keep although Routebook does not use them. */
  readonly keep?: readonly string[];
  /** The language of headings that are written anew. */
  readonly sentences: Sentences;
}

/**
 * Plans a copy that can be handed on, by what is known to be harmless and not by what looks personal: rows of routes, columns of route
 * fields, and in them cells whose every word is known. Nothing is thrown; a file without a table leaves nothing.
 */
export function planRedaction(workbook: Workbook, options: ReviewOptions, { keep = [], sentences }: RedactionOptions): RedactionPlan {
  const tools = prepareTools(options);
  const { tables, decisions } = findTables(workbook, tools.finding);
  const readHeader = phraseReader(tools.finding.vocabulary);
  const planning: Planning = { tools, safe: safeTextOf(knownWordsOf(options.languages), tools), sentences, keep, readHeader };
  const results = workbook.sheets.map((grid, at) => {
    const own = tables.filter((table) => table.grid === grid);
    const name = SHEET_NAME.test(grid.name) && planning.safe.sheetName(grid.name) ? grid.name : undefined;
    const sheet = { sheet: at + 1, ...(name !== undefined && { sheetName: name }) };
    if (own.length === 0) return withoutSheet({ what: 'sheet', kind: decisions[at]?.reason ?? reasonFor(grid), ...sheet, count: 1 });
    return planSheet(grid, own, sheet, freeName(workbook, at), planning);
  });
  const planned = results.flatMap((result) => result.planned);
  const unknown = keep.filter((header) => !tables.some((table) => hasHeader(table, header)));
  const sum = (figure: 'rows' | 'columns') => planned.reduce((total, table) => total + table[figure], 0);
  const sheets = results.flatMap((result) => result.sheets);
  const takenOut = results.flatMap((result) => result.takenOut);
  return { sheets, rows: sum('rows'), columns: sum('columns'), takenOut, refused: planned.flatMap(({ refused }) => refused), unknown };
}

/** What becomes of one sheet. */
interface PlannedSheet {
  readonly sheets: readonly Grid[];
  readonly takenOut: readonly TakenOut[];
  readonly planned: readonly PlannedTable[];
}

function withoutSheet(lost: TakenOut): PlannedSheet {
  return { sheets: [], takenOut: [lost], planned: [] };
}

function planSheet(
  grid: Grid,
  tables: readonly Table[],
  sheet: Pick<TakenOut, 'sheet' | 'sheetName'>,
  neutralName: string,
  planning: Planning,
): PlannedSheet {
  const losses = collectLosses(sheet);
  const rows: Cell[][] = [];
  const planned = tables.map((table) => planTable(table, rows, losses, planning));
  loseOutside(grid, tables, losses);
  const name: TakenOut[] = sheet.sheetName === undefined ? [{ what: 'part', kind: 'not-understood', ...sheet, count: 1 }] : [];
  return { sheets: [gridFromRows(sheet.sheetName ?? neutralName, rows)], takenOut: [...name, ...losses.list()], planned };
}

function reasonFor({ visibility }: Grid): NonNullable<SheetDecision['reason']> {
  return visibility === 'visible' ? 'no-table' : 'hidden';
}

function hasHeader({ columns }: Table, asked: string): boolean {
  return columns.some(({ header }) => sameHeader(asked, header));
}

/** A neutral name that no sheet of the file has. */
function freeName({ sheets }: Workbook, at: number): string {
  let number = at + 1;
  while (sheets.some(({ name }) => name.toLowerCase() === `sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Titles, notes and sums above, below and beside the tables. */
function loseOutside(grid: Grid, tables: readonly Table[], losses: Losses): void {
  const told = new Set(tables.flatMap(({ skippedRows }) => skippedRows.map(({ row }) => row)));
  grid.rows.forEach((cells, row) => {
    if (told.has(row)) return;
    const around = tables.filter((table) => row <= table.lastRow && row >= (table.headerRows[0] ?? table.firstRow));
    if (around.length === 0 && cells?.some((cell) => !isBlank(cell))) losses.row(row, 'outside');
    cells?.forEach((cell, column) => {
      if (isBlank(cell) || around.length === 0) return;
      if (!around.some((table) => table.columns.some((mapped) => mapped.column === column))) losses.cell(row, column, 'outside', false);
    });
  });
}
