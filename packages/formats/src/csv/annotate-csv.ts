import type { ReadingNotice } from '@routebook/core';
import type { ReadOptions } from '../format-reader.js';
import { defaultLimits, type Limits } from '../limits.js';
import { tooLarge } from '../unreadable-file.js';
import { clearTable } from './clear-csv.js';
import { isGuarded } from './guard-formula.js';
import { type CsvHeadings, headingCells, joinOwnCells, markCells, type RowMark } from './own-columns.js';
import { rewriteTable } from './rewrite-table.js';
import { spliceTable, type TextSplice } from './splice-table.js';
import { textEncoder } from './text-encoder.js';
import { fieldSpans, readTable, type TextTable } from './text-table.js';

/** What is to be written beside the rows of a text table. */
export interface CsvAnnotation {
  readonly marks: readonly RowMark[];
  readonly headings: CsvHeadings;
  /** Zero-based; the headings stand in the first row when there is none. */
  readonly headerRow: number | undefined;
}

/**
 * A copy of a text table with two columns at its right that say what was found in each row, and with an apostrophe before each cell
 * that a spreadsheet would run. `clearCsv` takes both off again. Marks of rows that the table does not have are left out.
 * Notices: `encoding-changed` { encoding }, `file-rewritten` when the layout of the file could not be kept.
 * Throws `UnreadableFile` as `readWorkbook` does.
 */
export function annotateCsv(bytes: Uint8Array, annotation: CsvAnnotation, options: ReadOptions): AnnotatedCsv {
  const read = readTable(bytes, options);
  const cleared = clearTable(read, options);
  const table = cleared ? readTable(cleared, options) : read;
  const width = widthOf(table);
  const own = ownCells(table, annotation);
  refuseTooWide(table, own, width, { ...defaultLimits, ...options.limits });
  const splices = table.openQuote === undefined ? spliceRows(table, own, width) : undefined;
  const made = splices ? spliceTable(table, splices) : rewriteTable(table, own, width);
  const notices: ReadingNotice[] = splices ? [] : [{ code: 'file-rewritten', args: {} }];
  if (made.changed) notices.push({ code: 'encoding-changed', args: { encoding: 'utf-8' } });
  return { bytes: made.bytes, notices };
}

/** The annotated copy, and what a person should know of it. */
export interface AnnotatedCsv {
  readonly bytes: Uint8Array;
  readonly notices: ReadingNotice[];
}

function widthOf({ rows }: TextTable): number {
  let width = 1;
  for (const row of rows) width = Math.max(width, row.length);
  return width;
}

/** One very wide row would let all short rows with findings grow as wide. */
function refuseTooWide({ rows }: TextTable, own: ReadonlyMap<number, unknown>, width: number, limits: Limits): void {
  if (width + 2 > limits.columns) throw tooLarge('columns', limits.columns);
  let cells = 0;
  for (const row of own.keys()) cells += width - (rows[row]?.length ?? width);
  if (cells > limits.cells) throw tooLarge('cells', limits.cells);
}

/** Our two cells by row. Where a file has no header, its first row has heading and findings in one. */
function ownCells(table: TextTable, { marks, headings, headerRow }: CsvAnnotation): Map<number, [string, string]> {
  const byRow = new Map<number, RowMark[]>();
  for (const mark of marks) {
    const present = byRow.get(mark.row);
    if (present) present.push(mark);
    else byRow.set(mark.row, [mark]);
  }
  const cells = new Map<number, [string, string]>();
  for (const [row, its] of byRow) cells.set(row, markCells(its, headings));
  const top = headerRow !== undefined && headerRow < table.rows.length ? headerRow : 0;
  const beside = cells.get(top);
  const [sign, problems] = headingCells(headings, encodingBefore(table, [...cells.values(), headingCells(headings)]));
  cells.set(top, beside ? [`${sign} | ${beside[0]}`, `${problems} | ${beside[1]}`] : [sign, problems]);
  return cells;
}

/** The encoding that the file cannot keep, when one can go back to it. */
function encodingBefore({ encoding, decoded }: TextTable, cells: readonly (readonly string[])[]): string | undefined {
  if (encoding.startsWith('utf-')) return undefined;
  const encode = textEncoder(encoding);
  if (cells.every((texts) => texts.every((text) => encode(text)))) return undefined;
  return encode(decoded) ? encoding : undefined;
}

/** Undefined when it is not sure where the cells stand. */
function spliceRows(table: TextTable, own: ReadonlyMap<number, [string, string]>, width: number): TextSplice[] | undefined {
  const splices: TextSplice[] = [];
  const { rows, trace, delimiter } = table;
  for (const [row, cells] of rows.entries()) {
    const guarded = guardedColumns(cells);
    if (guarded.length > 0 || trace.odd.has(row)) {
      const spans = fieldSpans(table, row);
      if (!spans) return undefined;
      for (const column of guarded) {
        const span = spans[column];
        if (span) splices.push(insertAt(span.start + Number(span.quoted), "'"));
      }
    }
    const end = trace.ends[row] as number;
    const ours = own.get(row);
    if (ours) splices.push(insertAt(end, joinOwnCells(ours, width - cells.length, delimiter)));
    else if (cells.length === width) splices.push(insertAt(end, delimiter + delimiter));
  }
  return splices;
}

function insertAt(at: number, text: string): TextSplice {
  return { start: at, end: at, text };
}

function guardedColumns(cells: readonly unknown[]): number[] {
  const columns: number[] = [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (typeof cell === 'string' && isGuarded(cell)) columns.push(column);
  }
  return columns;
}
