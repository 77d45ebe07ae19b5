import { type Cell, cellText, isBlank } from '../model/cell.js';
import { fieldOf } from '../model/fields.js';
import { cellKey, type Grid } from '../model/grid.js';
import { headerTokens } from './header-tokens.js';
import type { Vocabulary } from './header-words.js';
import type { MappedColumn, SkippedRowReason } from './table.js';

/** Rows of a table, told apart. */
export interface SortedRows {
  readonly dataRows: number[];
  readonly skippedRows: { readonly row: number; readonly reason: SkippedRowReason }[];
}

/** "Example" is looked for in every cell of the first rows below the header, and in the first text of some more. */
const ROWS_OF_EXAMPLES = 3;
const ROWS_BEGINNING_WITH_EXAMPLE = 10;
const LONGEST_MARK = 60;
const LONG_NOTE = 60;
const WORDS_OF_MARK = 4;

type RowMark = 'total' | 'example' | 'note';

/** Reads how the first text of a row begins or ends; each distinct text once. */
function markReader(vocabulary: Vocabulary): (text: string) => RowMark | undefined {
  const memo = new Map<string, RowMark | undefined>();
  const marks: readonly RowMark[] = ['total', 'example', 'note'];
  const read = (text: string): RowMark | undefined => {
    const words = headerTokens(text.slice(0, LONGEST_MARK));
    for (let length = Math.min(WORDS_OF_MARK, words.length); length > 0; length--) {
      const start = words.slice(0, length).join(' ');
      const mark = marks.find((name) => vocabulary[name].has(start));
      if (mark) return mark;
    }
    return words.length > 1 && words.length <= WORDS_OF_MARK && vocabulary.total.has(words.at(-1) ?? '') ? 'total' : undefined;
  };
  return (text) => {
    if (memo.has(text)) return memo.get(text);
    const mark = read(text);
    memo.set(text, mark);
    return mark;
  };
}

/** What one pass over a row tells. */
interface RowLook {
  readonly filled: number;
  readonly first: number;
  readonly firstText: string;
  readonly places: number;
  readonly used: number;
}

interface Sorter {
  readonly grid: Grid;
  readonly columns: readonly MappedColumn[];
  readonly placeColumns: ReadonlySet<number>;
  readonly usedColumns: ReadonlySet<number>;
  readonly caseColumns: readonly number[];
  readonly headers: ReadonlyMap<number, string>;
  /** Rows with a cell that is merged over at least half of the columns. */
  readonly banners: ReadonlySet<number>;
  readonly mark: (text: string) => RowMark | undefined;
  readonly left: number;
  readonly right: number;
}

/** Most cells begin with a letter or a digit, which is quicker to see than that nothing but white space follows. */
function startsWithPrint(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > 32 && code < 128;
}

function look(sorter: Sorter, cells: readonly Cell[]): RowLook | undefined {
  let filled = 0;
  let first = -1;
  let firstText = '';
  let places = 0;
  let used = 0;
  const end = Math.min(cells.length - 1, sorter.right);
  for (let column = sorter.left; column <= end; column++) {
    const cell = cells[column];
    if (cell === null || cell === undefined || (typeof cell === 'string' && !startsWithPrint(cell) && isBlank(cell))) continue;
    filled++;
    if (first < 0) first = column;
    if (firstText === '' && typeof cell === 'string') firstText = cell;
    if (sorter.placeColumns.has(column)) places++;
    if (sorter.usedColumns.has(column)) used++;
  }
  return filled === 0 ? undefined : { filled, first, firstText, places, used };
}

function spoken(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function isRepeatedHeader(sorter: Sorter, cells: readonly Cell[], { filled, first }: RowLook): boolean {
  const start = cells[first];
  const header = sorter.headers.get(first);
  if (typeof start !== 'string' || header === undefined || Math.abs(start.length - header.length) > 2 || spoken(start) !== header)
    return false;
  let same = 0;
  for (const [column, text] of sorter.headers) {
    const cell = cells[column];
    if (typeof cell === 'string' && cell.length <= text.length + 8 && spoken(cell) === text) same++;
  }
  return same >= 2 && same >= filled * 0.6;
}

/** A total has its word at the start and says nothing (or one thing) about places; or it is a bare sum at the foot of a column. */
function isTotal(sorter: Sorter, row: number, { filled, firstText, places, first }: RowLook): boolean {
  if (places > 1 && places >= sorter.placeColumns.size / 2) return false;
  if (firstText !== '' && sorter.mark(firstText) === 'total') return true;
  if (places > 0 || !sorter.caseColumns.includes(first)) return false;
  return filled <= sorter.caseColumns.length && sorter.caseColumns.some((column) => sorter.grid.formulas.has(cellKey(row, column)));
}

function isExample(sorter: Sorter, cells: readonly Cell[], { firstText }: RowLook, place: number): boolean {
  if (place >= ROWS_BEGINNING_WITH_EXAMPLE) return false;
  if (firstText !== '' && sorter.mark(firstText) === 'example') return true;
  if (place >= ROWS_OF_EXAMPLES) return false;
  const own = cells.slice(sorter.left, sorter.right + 1);
  return own.some((cell) => typeof cell === 'string' && cell.length <= LONGEST_MARK && sorter.mark(cell) === 'example');
}

/** "Select from list" | "Number only" below the header tell how to fill in a form. */
function isInstructions({ left, right, mark }: Sorter, cells: readonly Cell[], { filled }: RowLook): boolean {
  const told = cells
    .slice(left, right + 1)
    .filter((cell) => typeof cell === 'string' && cell.length <= LONGEST_MARK && mark(cell) === 'note');
  return told.length >= 2 && told.length >= filled / 2;
}

/** 1, 2, 3 ... below the header number the columns of a form. */
function isColumnNumbers({ left, right }: Sorter, cells: readonly Cell[], { filled }: RowLook): boolean {
  const numbers = cells
    .slice(left, right + 1)
    .filter((cell) => !isBlank(cell))
    .map((cell) => Number(cellText(cell).replace(/[()]/g, '')));
  return filled >= 4 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
}

/** Rows of a form that are numbered in advance, and not filled in. */
function isOnlyNumbered(cells: readonly Cell[], { filled, first, used }: RowLook): boolean {
  return filled === 1 && used === 0 && /^\d{1,6}[.)]?$/.test(cellText(cells[first]).trim());
}

/** A single text in a row of a wide table is a note, unless it stands where a place, a stop or a code belongs. */
function isNote(sorter: Sorter, row: number, { filled, firstText, first, used }: RowLook, afterBlank: boolean): boolean {
  if (firstText === '' || filled > 2) return false;
  if (sorter.mark(firstText) === 'note' && used <= 1) return true;
  if (filled > 1 || sorter.usedColumns.size < 2) return false;
  if (firstText.length > LONG_NOTE || firstText.startsWith('*') || sorter.banners.has(row)) return true;
  return !sorter.usedColumns.has(first) || (afterBlank && first === sorter.left);
}

function sorterOf(grid: Grid, columns: readonly MappedColumn[], vocabulary: Vocabulary): Sorter {
  const used = columns.filter(({ field, twinOf }) => field !== null && twinOf === undefined);
  const kindOf = (column: MappedColumn) => (column.field === null ? 'text' : fieldOf(column.field).kind);
  const headers = new Map<number, string>();
  for (const { column, header } of columns) if (header !== '') headers.set(column, spoken(header.split(' / ').at(-1) ?? ''));
  return {
    grid,
    columns,
    placeColumns: new Set(
      used
        .filter((column) => ['city', 'country', 'admin1', 'place', 'transit', 'route'].includes(kindOf(column)))
        .map(({ column }) => column),
    ),
    usedColumns: new Set(used.map(({ column }) => column)),
    caseColumns: used.filter((column) => ['cases', 'count'].includes(kindOf(column))).map(({ column }) => column),
    headers,
    banners: new Set(grid.merges.filter(({ left, right }) => right - left + 1 >= Math.max(2, columns.length / 2)).map(({ top }) => top)),
    mark: markReader(vocabulary),
    left: columns[0]?.column ?? 0,
    right: columns.at(-1)?.column ?? 0,
  };
}

/** Tells routes from totals, examples, notes, blank rows and headers written again, in one pass. */
export function sortRows(grid: Grid, columns: readonly MappedColumn[], from: number, to: number, vocabulary: Vocabulary): SortedRows {
  const sorter = sorterOf(grid, columns, vocabulary);
  const sorted: SortedRows = { dataRows: [], skippedRows: [] };
  let afterBlank = false;
  for (let row = from; row <= to; row++) {
    const cells = grid.rows[row];
    const looks = cells && cells.length > 0 ? look(sorter, cells) : undefined;
    const reason: SkippedRowReason | undefined = cells && looks ? reasonToSkip(sorter, row, cells, looks, row - from, afterBlank) : 'blank';
    if (reason) sorted.skippedRows.push({ row, reason });
    else sorted.dataRows.push(row);
    afterBlank = looks === undefined || reason === 'note';
  }
  dropFinalSum(sorter, sorted);
  return sorted;
}

/** A last row with nothing but the sum of the numbers above it is a total without its word. */
function dropFinalSum(sorter: Sorter, { dataRows, skippedRows }: SortedRows): void {
  const { grid, caseColumns } = sorter;
  const last = dataRows.at(-1);
  const column = caseColumns.find((at) => typeof grid.rows[last ?? -1]?.[at] === 'number');
  if (last === undefined || column === undefined || dataRows.length < 3) return;
  const looks = look(sorter, grid.rows[last] ?? []);
  if (!looks || looks.filled > caseColumns.length || !caseColumns.includes(looks.first)) return;
  let sum = 0;
  for (const row of dataRows) {
    const cell = row === last ? null : grid.rows[row]?.[column];
    if (typeof cell === 'number') sum += cell;
  }
  if (sum !== grid.rows[last]?.[column]) return;
  dataRows.pop();
  const at = skippedRows.findIndex(({ row }) => row > last);
  skippedRows.splice(at < 0 ? skippedRows.length : at, 0, { row: last, reason: 'total' });
}

function reasonToSkip(
  sorter: Sorter,
  row: number,
  cells: readonly Cell[],
  looks: RowLook,
  place: number,
  afterBlank: boolean,
): SkippedRowReason | undefined {
  if (isOnlyNumbered(cells, looks)) return 'blank';
  if (isTotal(sorter, row, looks)) return 'total';
  if (isRepeatedHeader(sorter, cells, looks)) return 'repeated-header';
  if (isExample(sorter, cells, looks, place)) return 'example';
  if (place < 2 && (isColumnNumbers(sorter, cells, looks) || isInstructions(sorter, cells, looks))) return 'note';
  return isNote(sorter, row, looks, afterBlank) ? 'note' : undefined;
}

/** The last row that is not blank; -1 when there is none. */
export function lastFilledRow(grid: Grid): number {
  for (let row = grid.rows.length - 1; row >= 0; row--) {
    if (grid.rows[row]?.some((cell) => cellText(cell).trim() !== '')) return row;
  }
  return -1;
}
