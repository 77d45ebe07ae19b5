import { type CellObject, SSF } from '@e965/xlsx';
import type { Cell, ErrorCell } from '@routebook/core';
import type { Limits } from '../limits.js';
import { dateFromSerial, SHIFT_1904 } from '../xlsx/date-cell.js';
import { isDateFormat } from '../xlsx/number-format.js';
import { type CellBudget, SheetCells } from '../xlsx/sheet-cells.js';

/** Formats of dates that files name by number only, and whose look depends on the country. */
const COUNTRY_DATE = 'd;"country"';
const countryDates = [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
/** The same, to be written into a file. */
export const countryFormats: ReadonlyMap<number, string> = new Map(countryDates.map((id) => [id, COUNTRY_DATE]));
const FIRST_OWN_FORMAT = 164;
/** As our own readers name the formats 14 and 22. */
const renamed: Readonly<Record<string, string>> = { 'm/d/yy': 'm/d/yyyy', 'm/d/yy h:mm': 'm/d/yyyy h:mm', [COUNTRY_DATE]: '' };
const errorCodes: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

/** How the cells of the library are understood. */
export interface LibraryCells {
  readonly date1904: boolean;
  readonly limits: Limits;
  readonly budget: CellBudget;
  /** Corrects a text. */
  readonly recode: (text: string) => string;
}

/** Makes the library, which keeps the number formats of one file for the next, forget them. */
export function forgetFormats(): void {
  const table: Record<string, string> = SSF.get_table();
  for (const id of Object.keys(table)) if (Number(id) >= FIRST_OWN_FORMAT) delete table[id];
  for (const [id, code] of countryFormats) SSF.load(code, id);
}

/** The cells of one sheet as all readers give them. */
export function rowsOf(cells: readonly (readonly CellObject[] | undefined)[], how: LibraryCells): (Cell[] | undefined)[] {
  const sheet = new SheetCells(how.limits, how.budget);
  const errors = new Map<number, ErrorCell>();
  // Both are sparse: holes are passed over.
  cells.forEach((row, rowIndex) => {
    row?.forEach((cell, column) => {
      const value = readCell(cell, how, errors);
      if (value === null) return;
      sheet.checkPlace(rowIndex, column);
      sheet.put(rowIndex, column, value);
    });
  });
  return sheet.rows;
}

function readCell({ t, v, z }: CellObject, how: LibraryCells, errors: Map<number, ErrorCell>): Cell {
  if (t === 'e') return readError(Number(v), errors);
  if (typeof v === 'string') return how.recode(v);
  if (typeof v === 'boolean') return v;
  if (typeof v !== 'number' || Number.isNaN(v)) return null;
  if (typeof z !== 'string' || !isDateFormat(z)) return v;
  return dateFromSerial(how.date1904 ? v + SHIFT_1904 : v, Object.hasOwn(renamed, z) ? (renamed[z] as string) : z) ?? v;
}

function readError(number: number, errors: Map<number, ErrorCell>): ErrorCell {
  const known = errors.get(number);
  if (known) return known;
  const error: ErrorCell = Object.freeze({ type: 'error', code: errorCodes[number] ?? '#UNKNOWN!' });
  errors.set(number, error);
  return error;
}
