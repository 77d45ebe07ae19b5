import { readCsv } from './csv/read-csv.js';
import type { FormatReader } from './format-reader.js';
import { readXlsx } from './xlsx/read-xlsx.js';
import { ZipArchive } from './zip/zip-archive.js';

const xlsx: FormatReader = {
  format: 'xlsx',
  extensions: ['xlsx', 'xlsm', 'xltx', 'xltm'],
  reads: (kind) => kind === 'zip',
  read: (bytes, { limits }) => readXlsx(new ZipArchive(bytes, limits), limits),
};

const csv: FormatReader = {
  format: 'csv',
  extensions: ['csv', 'tsv', 'txt', 'tab'],
  reads: (kind) => kind === 'text',
  read: readCsv,
};

/** The formats that can be read. */
export const readers: readonly FormatReader[] = [xlsx, csv];
