import { type Cell, cellText, type DateCell } from '../../model/cell.js';
import type { PeriodReading } from '../reading.js';
import { isYear, monthOfSerial } from './month.js';
import type { DateOrder } from './parse-numeric-date.js';
import { parsePeriod } from './parse-period.js';
import { readPeriodLexemes } from './period-lexemes.js';
import { readAbsence } from './read-absence.js';
import type { ValueVocabulary } from './value-words.js';

const LONGEST = 200;
/** Day numbers from 1982 to 2064; smaller ones are rather years with a digit too many. */
const isSerial = (value: number) => value >= 30_000 && value <= 60_000;

/**
 * A year or month, or two of them, out of whatever a period column holds. Days are dropped (`fine`). Where day and month may be either,
 * `start` is the year alone and `ambiguous` has both months, unless `order` tells how the column writes its dates.
 */
export function readPeriod(cell: Cell, words: ValueVocabulary, order?: DateOrder): PeriodReading {
  const raw = cellText(cell);
  if (cell !== null && typeof cell === 'object') return cell.type === 'date' ? readDateCell(cell, raw) : { state: 'unreadable', raw };
  if (typeof cell === 'boolean' || raw.length > LONGEST) return { state: 'unreadable', raw };
  const absence = readAbsence(raw, words, { kind: 'period' });
  if (absence) return { ...absence, raw };
  const serial = /^\d{5}(?:\.\d{1,12})?$/.test(raw.trim()) ? Number(raw) : Number.NaN;
  if (isSerial(serial)) return { state: 'value', raw, start: monthOfSerial(serial), fine: true };
  return readPeriodText(typeof cell === 'number' ? printNumber(raw) : raw, raw, words, order);
}

/** The number 2019.1 may have been 2019.10, or the middle of a year: only its year is sure. */
function printNumber(text: string): string {
  return text.replace(/^(\d{4})\.\d$/, '$1');
}

function readPeriodText(text: string, raw: string, words: ValueVocabulary, order: DateOrder | undefined): PeriodReading {
  if (/^(1899|1900)-\d\d-\d\d/.test(text)) return { state: 'unknown', raw };
  const lexemes = /[<>]/.test(text) ? undefined : readPeriodLexemes(text, words.dates);
  if (!lexemes) return { state: 'unreadable', raw };
  const only = lexemes.filter((lexeme) => lexeme.is !== 'mark');
  if (only.length > 0 && only.every((lexeme) => lexeme.is === 'word' && lexeme.tag === 'unknown')) return { state: 'unknown', raw };
  const parsed = parsePeriod(lexemes, order);
  if (parsed && !parsed.end && text.trimEnd().endsWith('+')) return { state: 'value', raw, ...parsed, open: true };
  return parsed ? { state: 'value', raw, ...parsed } : { state: 'unreadable', raw };
}

/** A day of 1899 or 1900 is an empty date; a day number such as 2019 is a year that was formatted as a date. */
function readDateCell(date: DateCell, raw: string): PeriodReading {
  const year = Number(date.iso.slice(0, 4));
  if (isYear(date.serial)) return { state: 'value', raw, start: String(date.serial) };
  if (year === 1899 || year === 1900) return { state: 'unknown', raw };
  if (!isYear(year) || !/^\d{4}-\d\d/.test(date.iso)) return { state: 'unreadable', raw };
  const format = date.format.toLowerCase();
  const fine = format === '' || format === 'general' ? !/-01$/.test(date.iso) : format.includes('d');
  return { state: 'value', raw, start: date.iso.slice(0, 7), ...(fine && { fine: true }) };
}
