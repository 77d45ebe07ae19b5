import type { FormatReader } from '../format-reader.js';
import { ZipArchive } from '../zip/zip-archive.js';
import { readXlsx } from './read-xlsx.js';

/** Office Open XML workbooks, with macros (which are never run) or without. */
export const xlsxReader: FormatReader = {
  format: 'xlsx',
  extensions: ['xlsx', 'xlsm', 'xltx', 'xltm'],
  reads: (kind) => kind === 'xlsx',
  read: (bytes, { limits }) => readXlsx(new ZipArchive(bytes, limits), limits),
};
