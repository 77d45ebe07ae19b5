import { cellText } from '../model/cell.js';
import { cellAt, type Grid } from '../model/grid.js';
import { mapColumns } from './columns.js';
import { readLabels } from './header-labels.js';
import type { SheetOptions } from './sheet.js';
import { lastFilledRow } from './skipped-rows.js';
import type { RepeatGroup, Table } from './table.js';

const ROWS_SAMPLED = 400;

function columnNamed(grid: Grid, row: number, name: string): number {
  return (grid.rows[row] ?? []).findIndex((cell) => typeof cell === 'string' && cell.trim().toLowerCase() === name);
}

function rowsBelow(grid: Grid, header: number): number[] {
  const rows: number[] = [];
  const last = lastFilledRow(grid);
  for (let row = header + 1; row <= last; row++) if (grid.rows[row]?.length) rows.push(row);
  return rows;
}

/** The header row of a repeat group: the first row, below which `_parent_index` tells which row of the other sheet each row belongs to. */
function repeatColumns(grid: Grid): { parent: number; table: number } | undefined {
  const parent = columnNamed(grid, 0, '_parent_index');
  return parent < 0 ? undefined : { parent, table: columnNamed(grid, 0, '_parent_table_name') };
}

function joinSheet(table: Table, index: ReadonlyMap<string, number>, sheet: Grid, options: SheetOptions): RepeatGroup | undefined {
  const found = repeatColumns(sheet);
  if (!found) return undefined;
  const rows = rowsBelow(sheet, 0);
  const named = found.table < 0 ? '' : cellText(cellAt(sheet, rows[0] ?? 0, found.table)).trim();
  if (named !== '' && named !== table.grid.name) return undefined;
  const labels = readLabels(sheet, { rows: [0], knownWords: 0 }, rows.slice(0, ROWS_SAMPLED));
  const columns = mapColumns(sheet, labels, rows.slice(0, ROWS_SAMPLED), { ...options, context: sheet.name });
  const rowsOf = new Map<number, number[]>();
  const orphans: number[] = [];
  for (const row of rows) {
    const parent = index.get(cellText(cellAt(sheet, row, found.parent)).trim());
    const siblings = parent === undefined ? orphans : rowsOf.get(parent);
    if (siblings) siblings.push(row);
    else rowsOf.set(parent as number, [row]);
  }
  return { sheet, columns, rowsOf, orphans };
}

function indexOf(table: Table): ReadonlyMap<string, number> {
  const at = table.columns.find(({ header }) => header.trim().toLowerCase() === '_index')?.column;
  return new Map(at === undefined ? [] : table.dataRows.map((row) => [cellText(cellAt(table.grid, row, at)).trim(), row]));
}

/** Joins the repeat groups of KoboToolbox exports, which stand on sheets of their own, to the tables that they belong to. */
export function joinRepeats(
  tables: readonly Table[],
  sheets: readonly Grid[],
  options: SheetOptions,
): { tables: Table[]; sheets: ReadonlySet<Grid> } {
  const joined = new Set<Grid>();
  const withRepeats = tables.map((table) => {
    const index = indexOf(table);
    if (index.size === 0) return table;
    const repeats = sheets.flatMap((sheet) => {
      const group = sheet === table.grid || sheet.visibility !== 'visible' ? undefined : joinSheet(table, index, sheet, options);
      if (group) joined.add(sheet);
      return group ?? [];
    });
    return { ...table, repeats };
  });
  return { tables: withRepeats.filter(({ grid }) => !joined.has(grid)), sheets: joined };
}
