import type { Workbook } from '@routebook/core';
import { clearCsv } from '../csv/clear-csv.js';
import type { ReadOptions } from '../format-reader.js';
import { clearXlsx } from '../xlsx/marks/clear-xlsx.js';

/** A file without our marks; `found` tells whether there were some. When there were none the bytes are the same. */
export interface ClearedFile {
  readonly bytes: Uint8Array;
  readonly found: boolean;
}

/**
 * Takes exactly our marks out of a file. `format` is that of the workbook that the bytes were read as; formats that we do not write hold
 * none. Throws `UnreadableFile`.
 */
export function clearFile(bytes: Uint8Array, { format }: Pick<Workbook, 'format'>, options: ReadOptions): ClearedFile {
  if (format === 'csv') return clearCsv(bytes, options);
  if (format !== 'xlsx') return { bytes, found: false };
  const { bytes: cleared, found } = clearXlsx(bytes, options.limits);
  return { bytes: cleared, found };
}
