import { gridFromRows, type ReadingNotice, type Workbook } from '@routebook/core';
import type { ReadContext } from '../format-reader.js';
import { refuse } from '../refuse.js';
import { decodeBytes } from './decode-bytes.js';
import { findDelimiter } from './find-delimiter.js';
import { parseRows } from './parse-rows.js';

const SEPARATOR_LINE = /^sep=(.)(\r\n|\r|\n|$)/i;

/** Reads a text table. Its cells stay text: what looks like a number or a date is for later stages to judge. */
export function readCsv(bytes: Uint8Array, context: ReadContext, preferred?: string): Pick<Workbook, 'sheets' | 'notices'> {
  const { text: decoded, notices } = decodeBytes(bytes, context);
  const text = removeNul(decoded, notices);
  if (text.trim() === '') throw refuse('empty');
  const said = SEPARATOR_LINE.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const { rows, openQuote } = parseRows(body, said?.[1] ?? findDelimiter(body, preferred), context.limits);
  // As in Excel, the line that names the separator is no row.
  if (openQuote !== undefined) notices.push({ code: 'csv-quote-open', args: { row: openQuote + 1 } });
  if (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  return { sheets: [gridFromRows(sheetName(context.file), rows)], notices };
}

function removeNul(text: string, notices: ReadingNotice[]): string {
  if (!text.includes('\0')) return text;
  const without = text.replaceAll('\0', '');
  notices.push({ code: 'nul-bytes-removed', args: { count: text.length - without.length } });
  return without;
}

/** A text file has one sheet, named as Excel would: after the file. */
function sheetName(file: string): string {
  return /([^/\\]{1,255}?)(\.[a-z0-9]{1,10})?$/i.exec(file.slice(-255))?.[1] ?? '';
}
