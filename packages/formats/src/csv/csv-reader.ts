import type { FormatReader } from '../format-reader.js';
import { readCsv } from './read-csv.js';

/** Text tables, whatever stands between their cells. */
export const csvReader: FormatReader = {
  format: 'csv',
  extensions: ['csv', 'tsv', 'tab', 'txt'],
  reads: (kind) => kind === 'text',
  read: readCsv,
};
