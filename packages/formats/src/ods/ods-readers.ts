import type { FormatReader } from '../format-reader.js';
import { readFlatOds, readOds } from './read-ods.js';

/** OpenDocument spreadsheets, as LibreOffice saves them. */
export const odsReader: FormatReader = {
  format: 'ods',
  extensions: ['ods', 'ots'],
  reads: (kind) => kind === 'ods',
  read: readOds,
};

/** The same as one XML file. */
export const flatOdsReader: FormatReader = {
  format: 'fods',
  extensions: ['fods', 'xml'],
  reads: (kind) => kind === 'fods',
  read: readFlatOds,
};
