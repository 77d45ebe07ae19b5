import { allChecks } from '../checks/all.generated.js';
import type { TableFacts } from '../checks/check.js';
import { columnName } from '../model/address.js';
import type { Workbook } from '../model/grid.js';
import type { Review, RowReview, SheetReview } from '../model/review.js';
import { findTables } from '../read/find-tables.js';
import { readRows } from '../read/rows.js';
import type { SheetDecision, Table } from '../read/table.js';
import { isSendable, routeMaker } from './route-of-row.js';
import { checkFile, checkTable } from './run-checks.js';
import { addUp, summarise } from './summarise.js';
import { prepareTools, type ReviewOptions, type Tools } from './tools.js';
import { version } from './version.js';

/**
 * The whole path of a sheet, from cells to findings. Nothing is thrown, whatever the sheets hold, and nothing is changed. The same workbook
 * with the same options gives the same review.
 */
export function review(workbook: Workbook, options: ReviewOptions): Review {
  const tools = prepareTools(options);
  const { tables, decisions } = findTables(workbook, tools.finding);
  const sheets =
    tables.length > 0 ? tables.map((table) => reviewTable(table, tools)) : decisions.filter(isOpenTo(workbook)).map(withoutTable);
  const diagnostics = checkFile(allChecks, { workbook, sheets: decisions, tables });
  const summary = addUp([...sheets.map((sheet) => sheet.summary), summarise([], diagnostics)]);
  return { routebook: version, file: workbook.file, sheets, diagnostics, summary };
}

function reviewTable(table: Table, tools: Tools): SheetReview {
  const rows = readRows(table, tools.readers);
  const facts: TableFacts = { table, rows, today: tools.today, personalData: tools.personalData };
  const diagnostics = checkTable(allChecks, facts);
  const stopped = new Set(diagnostics.filter((found) => found.severity === 'error' && found.sheet === undefined).map((found) => found.row));
  const routeOf = routeMaker();
  const reviewed = rows.map((row): RowReview => {
    const route = routeOf(row);
    return { row: row.row + 1, status: isSendable(route) && !stopped.has(row.row + 1) ? 'ready' : 'problem', route };
  });
  const skipped = table.skippedRows
    .filter(({ reason }) => reason !== 'blank')
    .map(({ row }): RowReview => ({ row: row + 1, status: 'skipped', route: null }));
  const all = [...reviewed, ...skipped].sort((a, b) => a.row - b.row);
  return { sheet: table.grid.name, table: describe(table), rows: all, diagnostics, summary: summarise(all, diagnostics) };
}

function describe(table: Table): SheetReview['table'] {
  return {
    headerRows: table.headerRows.map((row) => row + 1),
    firstRow: table.firstRow + 1,
    lastRow: table.lastRow + 1,
    columns: table.columns.map(({ column, header, field, confidence, twinOf }) => ({
      column: columnName(column),
      header,
      field,
      confidence,
      ...(twinOf !== undefined && { twinOf: columnName(twinOf) }),
    })),
  };
}

/** Sheets that a person sees, but for what Routebook wrote beside theirs. */
function isOpenTo(workbook: Workbook): (decision: SheetDecision, index: number) => boolean {
  return ({ reason }, index) => workbook.sheets[index]?.visibility === 'visible' && reason !== 'own';
}

function withoutTable({ sheet }: SheetDecision): SheetReview {
  return { sheet, table: null, rows: [], diagnostics: [], summary: summarise([], []) };
}
