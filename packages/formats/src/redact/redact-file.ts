import type { Cell, Grid } from '@routebook/core';
import { openText } from '../csv/open-text.js';
import { writeCsv } from '../csv/write-csv.js';
import { defaultLimits, type Limits } from '../limits.js';
import { writeXlsx } from '../xlsx/package/write-xlsx.js';
import { cleanSheet } from './clean-sheet.js';
import { type LeftBehind, listLeftBehind } from './left-behind.js';

/** How a redacted copy is written. */
export interface RedactOptions {
  /** The format that the file was read as (`workbook.format`). */
  readonly from: string;
  readonly to: 'xlsx' | 'csv';
  /** Name of the file; what stands between the cells of a text file is judged by it too. */
  readonly file: string;
  readonly encoding?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

/** A copy, and what of the file around its cells did not come along. */
export interface RedactedFile {
  readonly bytes: Uint8Array;
  readonly leftBehind: readonly LeftBehind[];
}

/**
 * Writes the kept sheets of a plan into a file of their own. Nothing is taken from `bytes` but the sign between the cells of a text file:
 * what is not in `sheets` can't be in the copy. A csv, always in UTF-8, holds the first sheet only.
 */
export function redactFile(bytes: Uint8Array, sheets: readonly Grid[], options: RedactOptions): RedactedFile {
  const limits = { ...defaultLimits, ...options.limits };
  const leftBehind = listLeftBehind(bytes, limits);
  const [first] = sheets;
  if (options.to === 'xlsx' || !first) return { bytes: writeXlsx(sheets.map(cleanSheet)), leftBehind };
  const { file, encoding } = options;
  const delimiter = options.from === 'csv' ? openText(bytes, { file, encoding, limits }).delimiter.charAt(0) : ',';
  const text = writeCsv(filledRows(first), { delimiter, lineEnd: '\r\n', bom: true, guard: true });
  return { bytes: new TextEncoder().encode(text), leftBehind };
}

/** Rows of the same length, so that every reader sees the columns where they are. */
function filledRows({ rows }: Grid): Cell[][] {
  let width = 0;
  for (const cells of rows) width = Math.max(width, cells?.length ?? 0);
  return Array.from(rows, (cells) => Array.from({ length: width }, (_, column) => cells?.[column] ?? null));
}
