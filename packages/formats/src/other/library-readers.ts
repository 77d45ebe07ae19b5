import type { FormatReader } from '../format-reader.js';
import { readXls } from './read-xls.js';
import { readXlsb } from './read-xlsb.js';

/** Workbooks of Excel 5 to 2003. Macros in them are never run. */
const xlsReader: FormatReader = {
  format: 'xls',
  extensions: ['xls', 'xlt', 'xla'],
  reads: (kind) => kind === 'xls',
  read: readXls,
};

/** Binary workbooks of Excel 2007 and later. Macros in them are never run. */
const xlsbReader: FormatReader = {
  format: 'xlsb',
  extensions: ['xlsb'],
  reads: (kind) => kind === 'xlsb',
  read: readXlsb,
};

/** The formats that are read with the help of a library, which is loaded with this file. */
export const libraryReaders: readonly FormatReader[] = [xlsReader, xlsbReader];
