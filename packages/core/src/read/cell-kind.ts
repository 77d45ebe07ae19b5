import type { Cell } from '../model/cell.js';

/** What a cell looks like, whatever it means. `missing` = a mark that stands for no value, such as `-` or `(NA)`. */
export type CellKind = 'blank' | 'text' | 'number' | 'year' | 'date' | 'missing';

const LONGEST_NUMBER = 32;
const NUMBER = /^[-+<>~$£€]?\s?\p{N}[\p{N}.,'’\s]*%?$/u;
const MISSING = /^(?:[-–—.…*?:\s]+|\(?(?:n\/?a|n\.a\.?|nil)\)?|\([xzdsb]\))$/i;
const YEAR = /^(?:19|20)\d\d(?:\.0)?$/;

/** A number in brackets is text: headers give units so. A number of four digits from 1900 to 2100 may be a value or a header, and is told apart as `year`. */
export function cellKind(cell: Cell | undefined): CellKind {
  if (cell === null || cell === undefined) return 'blank';
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 1900 && cell <= 2100 ? 'year' : 'number';
  if (typeof cell === 'boolean') return 'number';
  if (typeof cell === 'object') return cell.type === 'date' ? 'date' : 'missing';
  return cell.length > LONGEST_NUMBER ? (cell.trim() === '' ? 'blank' : 'text') : shortTextKind(cell.trim());
}

function shortTextKind(text: string): CellKind {
  if (text === '') return 'blank';
  if (YEAR.test(text)) return 'year';
  if (NUMBER.test(text)) return 'number';
  return MISSING.test(text) ? 'missing' : 'text';
}
