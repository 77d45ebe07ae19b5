import { isBlank } from '../model/cell.js';
import { fieldOf } from '../model/fields.js';
import { type Grid, MAX_COLUMNS } from '../model/grid.js';
import { splitBlocks, tablesSideBySide } from './blocks.js';
import { type ColumnOptions, SURE } from './column-draft.js';
import { mapColumns } from './columns.js';
import { type FoundHeader, findHeader } from './header.js';
import { readLabels } from './header-labels.js';
import type { Vocabulary } from './header-words.js';
import { isHxlRow } from './hxl.js';
import { profileRows } from './row-profile.js';
import { lastFilledRow, sortRows } from './skipped-rows.js';
import type { MappedColumn, Table } from './table.js';

const ROWS_SAMPLED = 400;
const ROWS_FOR_WIDTH = 50;
const MOST_TABLES = 100;
const LONGEST_LABEL = 120;

export interface SheetOptions extends ColumnOptions {
  readonly vocabulary: Vocabulary;
  /** Zero-based row of the (last) header row, when a person said so. */
  readonly headerRow?: number;
}

function chosenHeader(grid: Grid, row: number): FoundHeader | undefined {
  if (!grid.rows[row]) return undefined;
  const tagged = [row, row + 1].find((at) => isHxlRow(grid.rows[at]));
  const rows = tagged === row && row > 0 ? [row - 1] : [row];
  return { rows, knownWords: 0, ...(tagged !== undefined && { tagRow: tagged }) };
}

function filledCells(grid: Grid, row: number, most: number): number {
  let filled = 0;
  for (const cell of grid.rows[row] ?? []) if (!isBlank(cell) && ++filled >= most) break;
  return filled;
}

/** Where the next table may begin: a header after a blank row (or a title), with other words than this one's. */
function nextHeader(grid: Grid, from: number, last: number, options: SheetOptions, own: FoundHeader): number | undefined {
  const first = headerKey(grid, own.rows.at(-1) ?? 0);
  let apart = false;
  for (let row = from; row <= last; row++) {
    const filled = filledCells(grid, row, 3);
    if (filled >= 2 && apart && beginsTable(grid, row, options) && headerKey(grid, row) !== first) return row;
    apart = filled === 0 || (apart && filled === 1);
  }
  return undefined;
}

/** All cells are short texts, and at least half of them, and one of the first three, surely name fields. */
function beginsTable(grid: Grid, row: number, { read }: SheetOptions): boolean {
  const cells = (grid.rows[row] ?? []).slice(0, MAX_COLUMNS).filter((cell) => !isBlank(cell));
  const texts = cells.filter((cell): cell is string => typeof cell === 'string' && cell.length <= LONGEST_LABEL);
  if (texts.length < cells.length) return false;
  const isSure = (text: string): boolean => {
    const { field, confidence } = read(text);
    return field !== null && confidence >= SURE;
  };
  if (!texts.slice(0, 3).some(isSure)) return false;
  const sure = texts.filter(isSure).length;
  return sure >= 2 && sure >= texts.length / 2;
}

function headerKey(grid: Grid, row: number): string {
  return (grid.rows[row] ?? [])
    .slice(0, MAX_COLUMNS)
    .map((cell) =>
      String(cell ?? '')
        .trim()
        .toLowerCase(),
    )
    .join('|');
}

function tablesAt(grid: Grid, header: FoundHeader, until: number, options: SheetOptions): Table[] {
  const below = Math.max(...header.rows, header.tagRow ?? 0) + 1;
  const sample: number[] = [];
  for (let row = below; row <= until && sample.length < ROWS_SAMPLED; row++) if (grid.rows[row]?.length) sample.push(row);
  const labels = readLabels(grid, header, sample.slice(0, ROWS_FOR_WIDTH));
  const columns = mapColumns(grid, labels, sample, options);
  const hasValues = (column: number): boolean => sample.some((row) => !isBlank(grid.rows[row]?.[column]));
  const tables = tablesSideBySide(splitBlocks(columns, hasValues), (block) => tellsOfRoutes(block) === 'much');
  return tables.map((own) => tableOf(grid, header, own, { from: below, to: until }, options.vocabulary));
}

function tableOf(
  grid: Grid,
  header: FoundHeader,
  columns: readonly MappedColumn[],
  rows: { from: number; to: number },
  vocabulary: Vocabulary,
): Table {
  const { dataRows, skippedRows } = sortRows(grid, columns, rows.from, rows.to, vocabulary);
  const { tagRow } = header;
  const headerRows = header.rows.filter((row) => row !== tagRow || header.rows.length === 1);
  const skipped =
    tagRow === undefined || headerRows.includes(tagRow) ? skippedRows : [{ row: tagRow, reason: 'hxl-tags' as const }, ...skippedRows];
  const lastRow = dataRows.at(-1) ?? rows.from - 1;
  return { grid, headerRows, firstRow: rows.from, lastRow, columns, dataRows, skippedRows: skipped, repeats: [] };
}

/** All tables of one sheet, from top to bottom. */
export function tablesOfSheet(grid: Grid, options: SheetOptions): Table[] {
  const last = lastFilledRow(grid);
  const tables: Table[] = [];
  let from = 0;
  let header = options.headerRow === undefined ? findHeader(grid, 0, options.read) : chosenHeader(grid, options.headerRow);
  while (header && from <= last) {
    const below = Math.max(...header.rows, header.tagRow ?? 0) + 1;
    const more = options.headerRow === undefined && tables.length < MOST_TABLES;
    const next = more ? nextHeader(grid, below, last, options, header) : undefined;
    tables.push(...tablesAt(grid, header, next === undefined ? last : next - 1, options));
    if (next === undefined) break;
    from = next;
    header = findHeader(grid, next, options.read);
  }
  return tables;
}

/** How many different things about routes a table tells; only what is mapped at all counts. */
export function routeFields(columns: readonly MappedColumn[]): Set<string> {
  const found = new Set<string>();
  for (const { field, twinOf } of columns) if (field !== null && twinOf === undefined) found.add(field);
  return found;
}

/**
 * How much a table tells about routes: `much` = of at least two of origin, way, destination and exploitation, or of whole routes; `some` = of one of
 * them, in two columns or beside numbers or kinds of exploitation.
 */
export function tellsOfRoutes(columns: readonly MappedColumn[]): 'much' | 'some' | undefined {
  const ends = new Set<string>();
  let places = 0;
  let more = false;
  for (const { field, confidence } of columns) {
    if (field === null) continue;
    const { role, kind } = fieldOf(field);
    if (kind === 'route') return 'much';
    if (role || kind === 'transit') {
      ends.add(role ?? kind);
      if (confidence >= SURE) places++;
    } else if (confidence >= SURE && ['cases', 'exploitationType', 'industry'].includes(field)) more = true;
  }
  return ends.size >= 2 ? 'much' : ends.size === 1 && (more || places >= 2) ? 'some' : undefined;
}

/** Whether a table lists things: few columns of texts that are all different, under a word that is known. */
export function looksLikeList(table: Table): boolean {
  if (table.columns.length > 6 || table.columns.every(({ by }) => by === 'nothing')) return false;
  const rows = profileRows(table.grid, table.firstRow, 200);
  const texts = rows.reduce((sum, { texts: count, years }) => sum + count + years, 0);
  const filled = rows.reduce((sum, { filled: count }) => sum + count, 0);
  return (
    filled > 0 &&
    texts >= filled * 0.6 &&
    table.columns.every(({ column }) =>
      holdsDistinct(
        table.grid,
        column,
        rows.map(({ row }) => row),
      ),
    )
  );
}

function holdsDistinct(grid: Grid, column: number, rows: readonly number[]): boolean {
  const values = rows.map((row) => grid.rows[row]?.[column]).filter((cell) => !isBlank(cell));
  return new Set(values).size >= values.length * 0.9;
}
