import type { Cell, ReadingNotice } from '@routebook/core';
import type { ReadOptions } from '../format-reader.js';
import { defaultLimits } from '../limits.js';
import { type FieldSpan, locateFields } from './locate-fields.js';
import { openText } from './open-text.js';
import { type LineEnd, type RowTrace, traceRows } from './parse-rows.js';
import { findQuoteStyle, type QuoteStyle } from './quote-cell.js';

/** A text table that can be written back: its cells as `readCsv` reads them, and where they stand. */
export interface TextTable {
  readonly bytes: Uint8Array;
  readonly decoded: string;
  /** As `TextDecoder` names it; `ascii` when it holds nothing else and nobody said what it is. */
  readonly encoding: string;
  /** The rows as they were cut: without NUL characters, with line ends of one kind. Spans are offsets in it. */
  readonly normal: string;
  /** Where the rows begin in the decoded text, NUL characters not counted. */
  readonly bodyStart: number;
  readonly delimiter: string;
  readonly lineEnd: LineEnd;
  readonly rows: readonly (readonly Cell[])[];
  /** May hold one row more than `rows`: a blank one at the end. */
  readonly trace: RowTrace;
  /** The first row with a quote that nothing closes. */
  readonly openQuote: number | undefined;
  readonly notices: readonly ReadingNotice[];
}

/** What papaparse takes for no delimiter; it then uses a comma. */
const NO_DELIMITER = ['\r', '\n', '"', '\ufeff'];

/** Reads a text table so that it can be written back. Throws `UnreadableFile` as `readWorkbook` does. */
export function readTable(bytes: Uint8Array, options: ReadOptions, delimiter?: string): TextTable {
  const limits = { ...defaultLimits, ...options.limits };
  const open = openText(bytes, { ...options, limits });
  const sign = delimiter ?? open.delimiter;
  const { rows, openQuote, normal, lineEnd, trace } = traceRows(open.body, sign, limits);
  if (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  return {
    bytes,
    decoded: open.decoded,
    encoding: nameEncoding(open.encoding, open.decoded, bytes, options),
    normal,
    bodyStart: open.bodyStart,
    delimiter: NO_DELIMITER.includes(sign) ? ',' : sign,
    lineEnd,
    rows,
    trace,
    openQuote,
    notices: open.notices,
  };
}

function nameEncoding(label: string, decoded: string, bytes: Uint8Array, options: ReadOptions): string {
  const { encoding } = new TextDecoder(label);
  const isAscii = encoding === 'utf-8' && options.encoding === undefined && decoded.length === bytes.length && isBelow128(bytes);
  return isAscii ? 'ascii' : encoding;
}

function isBelow128(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] as number) > 127) return false;
  return true;
}

/** Where the cells of a row stand in `table.normal`; undefined when that is not sure. */
export function fieldSpans(table: TextTable, row: number): FieldSpan[] | undefined {
  const { normal, trace, delimiter } = table;
  const start = trace.starts[row];
  if (start === undefined) return undefined;
  const text = normal.slice(start, trace.ends[row]);
  const cells = table.rows[row] ?? text.split(delimiter).map((cell) => cell || null);
  const spans = locateFields(text, cells, delimiter, trace.odd.get(row) === 'plain');
  return spans?.map((span) => ({ ...span, start: span.start + start, end: span.end + start }));
}

const SAMPLE_ROWS = 100;

/** How the first rows of a table are quoted. */
export function quoteStyleOf(table: TextTable): QuoteStyle {
  const fields: string[] = [];
  for (let row = 0; row < Math.min(SAMPLE_ROWS, table.rows.length); row++) {
    for (const { start, end } of fieldSpans(table, row) ?? []) fields.push(table.normal.slice(start, end));
  }
  return findQuoteStyle(fields);
}
