import type { Cell } from '@routebook/core';
import { markLength } from './byte-offsets.js';
import { guardFormula } from './guard-formula.js';
import { joinOwnCells } from './own-columns.js';
import { quoteCell } from './quote-cell.js';
import type { SplicedText } from './splice-table.js';
import { textEncoder } from './text-encoder.js';
import type { TextTable } from './text-table.js';

/** All rows written anew, with our two columns and guarded: for files whose layout cannot be kept. */
export function rewriteTable(table: TextTable, own: ReadonlyMap<number, [string, string]>, width: number): SplicedText {
  const { delimiter, rows } = table;
  const lines = rows.map((cells, row) => {
    const ours = own.get(row);
    const end = ours ? joinOwnCells(ours, width - cells.length, delimiter) : cells.length === width ? delimiter + delimiter : '';
    return joinCells(cells, delimiter, guardFormula) + end;
  });
  return encodeLines(table, lines);
}

/** The cells of one row, quoted where they must be. */
export function joinCells(cells: readonly Cell[], delimiter: string, change = (text: string) => text): string {
  return cells.map((cell) => quoteCell(change(String(cell ?? '')), delimiter)).join(delimiter);
}

/** Lines in the encoding of a table, or in UTF-8 with a byte order mark when they do not fit. */
export function encodeLines({ bytes, encoding, lineEnd }: TextTable, lines: readonly string[]): SplicedText {
  const text = lines.map((line) => line + lineEnd).join('');
  const encoded = textEncoder(encoding)(text);
  if (!encoded) return { bytes: new TextEncoder().encode(`\ufeff${text}`), changed: true };
  const mark = bytes.subarray(0, markLength(bytes, encoding));
  const made = new Uint8Array(mark.length + encoded.length);
  made.set(mark);
  made.set(encoded, mark.length);
  return { bytes: made, changed: false };
}
