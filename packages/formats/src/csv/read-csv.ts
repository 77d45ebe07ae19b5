import { gridFromRows, type Workbook } from '@routebook/core';
import type { ReadContext } from '../format-reader.js';
import { clearCsv } from './clear-csv.js';
import { openText } from './open-text.js';
import { parseRows } from './parse-rows.js';

/**
 * Reads a text table. Its cells stay text: what looks like a number or a date is for later stages to judge. Of an annotated copy the
 * columns that Routebook added are no part.
 */
export function readCsv(bytes: Uint8Array, context: ReadContext): Pick<Workbook, 'sheets' | 'notices'> {
  const open = openText(bytes, context);
  const { body, delimiter, notices } = open.body.includes('Routebook (1/2') ? openText(clearCsv(bytes, context).bytes, context) : open;
  const { rows, openQuote } = parseRows(body, delimiter, context.limits);
  if (openQuote !== undefined) notices.push({ code: 'csv-quote-open', args: { row: openQuote + 1 } });
  if (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  return { sheets: [gridFromRows(sheetName(context.file), rows)], notices };
}

/** A text file has one sheet, named as Excel would: after the file. */
function sheetName(file: string): string {
  return /([^/\\]{1,255}?)(\.[a-z0-9]{1,10})?$/i.exec(file.slice(-255))?.[1] ?? '';
}
