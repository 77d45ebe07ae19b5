import { type Cell, cellText, type ReadingNotice } from '@routebook/core';
import type { ReadOptions } from '../format-reader.js';
import type { FieldSpan } from './locate-fields.js';
import { type QuoteStyle, quoteCell } from './quote-cell.js';
import { encodeLines, joinCells } from './rewrite-table.js';
import { type SplicedText, spliceTable, type TextSplice } from './splice-table.js';
import { fieldSpans, quoteStyleOf, readTable, type TextTable } from './text-table.js';

/** A cell to change; row and column are zero-based, as in the grid. A cell that holds something else than `before` is left alone. */
export interface CsvEdit {
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly value: string | number | null;
}

/** The new file, the edits that were not made, and what a person should know of it. */
export interface EditedCsv {
  readonly bytes: Uint8Array;
  readonly skipped: CsvEdit[];
  readonly notices: ReadingNotice[];
}

/** New texts by row and column. */
type Changes = ReadonlyMap<number, ReadonlyMap<number, string>>;

/**
 * Changes cells of a text table; all other bytes stay. Rows and columns beyond the end are added.
 *
 * A text such as `10-15` is written as it is, though Excel makes a date of it when the file is opened by a double click: quotes do not
 * stop Excel, `="10-15"` is a formula, and an apostrophe, a blank or a tab before it would be a part of the cell for every other
 * program. The file stays right; only that way of opening it is not. Notices: `text-may-become-date` { count },
 * `encoding-changed` { encoding } when a letter was not in the encoding of the file, `file-rewritten` when its layout could not be kept.
 * Throws `UnreadableFile` as `readWorkbook` does.
 */
export function editCsv(bytes: Uint8Array, edits: readonly CsvEdit[], options: ReadOptions): EditedCsv {
  const table = readTable(bytes, options);
  const { changes, skipped } = acceptEdits(table, edits);
  if (changes.size === 0) return { bytes, skipped, notices: [] };
  const spliced = spliceEdits(table, changes);
  const rewritten = spliced && isAsMeant(table, changes, spliced, options) ? undefined : rewrite(table, changes);
  const made = rewritten ?? (spliced as SplicedText);
  const notices: ReadingNotice[] = rewritten ? [{ code: 'file-rewritten', args: {} }] : [];
  if (made.changed) notices.push({ code: 'encoding-changed', args: { encoding: 'utf-8' } });
  const dates = [...changes.values()].flatMap((row) => [...row.values()]).filter(looksLikeDate).length;
  if (dates > 0) notices.push({ code: 'text-may-become-date', args: { count: dates } });
  return { bytes: made.bytes, skipped, notices };
}

function acceptEdits({ rows }: TextTable, edits: readonly CsvEdit[]): { changes: Changes; skipped: CsvEdit[] } {
  const changes = new Map<number, Map<number, string>>();
  const skipped: CsvEdit[] = [];
  for (const edit of edits) {
    const { row, column, before, value } = edit;
    const present = changes.get(row)?.get(column) ?? cellText(rows[row]?.[column]);
    if (present !== cellText(before)) {
      skipped.push(edit);
      continue;
    }
    const changed = changes.get(row) ?? new Map<number, string>();
    changes.set(row, changed.set(column, cellText(value)));
  }
  return { changes, skipped };
}

/** Undefined when it is not sure where the cells stand. */
function spliceEdits(table: TextTable, changes: Changes): SplicedText | undefined {
  const splices: TextSplice[] = [];
  const style = quoteStyleOf(table);
  const present = [...changes.keys()].filter((row) => row < table.trace.starts.length).sort((one, two) => one - two);
  for (const row of present) {
    const found = spliceRow(table, row, changes.get(row) as ReadonlyMap<number, string>, style);
    if (!found) return undefined;
    splices.push(...found);
  }
  const added = addRows(table, changes, style);
  if (added !== '') splices.push({ start: table.normal.length, end: table.normal.length, text: added });
  return spliceTable(table, splices);
}

function spliceRow(table: TextTable, row: number, changed: ReadonlyMap<number, string>, style: QuoteStyle): TextSplice[] | undefined {
  const { delimiter, trace } = table;
  const spans = fieldSpans(table, row);
  if (!spans) return undefined;
  const columns = [...changed.keys()].sort((one, two) => one - two);
  const splices: TextSplice[] = [];
  for (const column of columns.filter((at) => at < spans.length)) {
    const { start, end, quoted } = spans[column] as FieldSpan;
    // A delimiter with a blank is one only because of the quotes behind it.
    const own = quoted && delimiter.length > 1 ? 'all' : style;
    splices.push({ start, end, text: quoteCell(changed.get(column) as string, delimiter, own) });
  }
  let beyond = '';
  for (let column = spans.length; column <= (columns.at(-1) ?? -1); column++) {
    beyond += delimiter + quoteCell(changed.get(column) ?? '', delimiter, style);
  }
  const end = trace.ends[row] as number;
  return beyond === '' ? splices : [...splices, { start: end, end, text: beyond }];
}

/** Lines for rows that the file does not have yet. */
function addRows({ normal, trace, lineEnd, delimiter }: TextTable, changes: Changes, style: QuoteStyle): string {
  const last = Math.max(...changes.keys());
  const known = trace.starts.length;
  if (last < known) return changes.has(known - 1) && isBlankEnd(trace.starts, normal) ? lineEnd : '';
  const lines: string[] = [];
  for (let row = known; row <= last; row++) {
    const changed = changes.get(row) ?? new Map<number, string>();
    const width = Math.max(-1, ...changed.keys()) + 1;
    lines.push(Array.from({ length: width }, (_, at) => quoteCell(changed.get(at) ?? '', delimiter, style)).join(delimiter));
  }
  return lineEnd + lines.join(lineEnd);
}

function isBlankEnd(starts: readonly number[], normal: string): boolean {
  return starts.at(-1) === normal.length && normal.length > 0;
}

/** Whether the new file reads as the old one with its edits made. */
function isAsMeant(table: TextTable, changes: Changes, { bytes, changed }: SplicedText, options: ReadOptions): boolean {
  const { rows } = readTable(bytes, changed ? { ...options, encoding: 'utf-8' } : options, table.delimiter);
  const last = Math.max(table.rows.length, rows.length, ...[...changes.keys()].map((row) => row + 1));
  for (let row = 0; row < last; row++) {
    const [old, made, edited] = [table.rows[row] ?? [], rows[row] ?? [], changes.get(row)];
    const width = Math.max(old.length, made.length, ...(edited?.keys() ?? []));
    for (let column = 0; column <= width; column++) {
      if (cellText(made[column]) !== (edited?.get(column) ?? cellText(old[column]))) return false;
    }
  }
  return true;
}

function rewrite(table: TextTable, changes: Changes): SplicedText {
  const last = Math.max(table.rows.length - 1, ...changes.keys());
  const lines: string[] = [];
  for (let row = 0; row <= last; row++) {
    const cells: Cell[] = [...(table.rows[row] ?? [])];
    for (const [column, text] of changes.get(row) ?? []) {
      while (cells.length < column) cells.push(null);
      cells[column] = text;
    }
    lines.push(joinCells(cells, table.delimiter));
  }
  return encodeLines(table, lines);
}

const DATE = /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$/;
const MONTH = /^(?:\d{1,2}[-/ ])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?:[-/ ]\d{1,4})?$/i;

function looksLikeDate(text: string): boolean {
  return DATE.test(text) || (/\d/.test(text) && MONTH.test(text));
}
