import { gridFromRows, type Workbook } from '@routebook/core';
import Papa from 'papaparse';
import type { ReadContext } from '../format-reader.js';
import { decodeBytes } from './decode-bytes.js';

/** Reads a text table. */
export function readCsv(bytes: Uint8Array, context: ReadContext): Pick<Workbook, 'sheets' | 'notices'> {
  const { text, notices } = decodeBytes(bytes);
  const { data } = Papa.parse<string[]>(text, { header: false, skipEmptyLines: false });
  const rows = data.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  return { sheets: [gridFromRows(context.file, rows)], notices };
}
