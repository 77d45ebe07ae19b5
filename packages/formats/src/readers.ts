import { csvReader } from './csv/csv-reader.js';
import type { FormatReader } from './format-reader.js';
import { flatOdsReader, odsReader } from './ods/ods-readers.js';
import { xlsxReader } from './xlsx/xlsx-reader.js';

/** The formats that can be read without a library. A further one is added here. */
export const readers: readonly FormatReader[] = [xlsxReader, csvReader, odsReader, flatOdsReader];
