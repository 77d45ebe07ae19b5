import { type Cell, cellText } from '@routebook/core';
import { guardFormula } from './guard-formula.js';
import { type QuoteStyle, quoteCell } from './quote-cell.js';

/** How a text table is written. */
export interface CsvLayout {
  readonly delimiter: string;
  readonly lineEnd: string;
  /** Whether U+FEFF stands before it: without it Excel shows no accents and no Arabic in UTF-8. */
  readonly bom: boolean;
  /** Whether what a spreadsheet would run gets an apostrophe. */
  readonly guard: boolean;
  readonly quotes?: QuoteStyle;
}

/** Rows as the text of a table, a line end behind each. Dates are written as ISO, errors as their code, blank cells as nothing. */
export function writeCsv(rows: readonly (readonly Cell[] | undefined)[], layout: CsvLayout): string {
  const lines = rows.map((row) => (row ?? []).map((cell) => writeCell(cell, layout)).join(layout.delimiter) + layout.lineEnd);
  return (layout.bom ? '\ufeff' : '') + lines.join('');
}

function writeCell(cell: Cell, { delimiter, guard, quotes }: CsvLayout): string {
  const text = cellText(cell);
  return quoteCell(guard && typeof cell === 'string' ? guardFormula(text) : text, delimiter, quotes);
}
