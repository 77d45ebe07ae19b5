import { fullYear, isDay, isYear, printMonth } from './month.js';

/** Which of day and month comes first in a column, when its other cells tell. */
export type DateOrder = 'day-first' | 'month-first';

/** A period out of one cell or one end of it. */
export interface Span {
  readonly start: string;
  readonly end?: string;
  readonly fine?: boolean;
  readonly ambiguous?: readonly [string, string];
}

/** Reads dates in digits: "08/2019", "8.2019", "2019-08", "2018/19", "13/8/19", "20190813"; undefined when there is no such date. */
export function parseNumericDate(text: string, order?: DateOrder): Span | undefined {
  const parts = text.split(/[-/. ]/);
  const [a = '', b = '', c = ''] = parts;
  if (!parts.every((part) => /^\d{1,8}$/.test(part))) return undefined;
  if (parts.length === 1) return parseDigits(a);
  if (parts.length === 2) return parseTwo(a, b);
  if (parts.length !== 3) return undefined;
  if (a.length === 4) return makeDay(Number(a), Number(b), Number(c));
  if (c.length !== 2 && c.length !== 4) return undefined;
  return parseDayAndMonth(Number(a), Number(b), c.length === 4 ? Number(c) : fullYear(Number(c)), order);
}

function parseDigits(text: string): Span | undefined {
  if (text.length === 4) return makeMonth(Number(text));
  if (text.length === 6) return makeMonth(Number(text.slice(0, 4)), Number(text.slice(4)));
  if (text.length === 8) return makeDay(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  return undefined;
}

/** Year and month in either order, or two years. */
function parseTwo(a: string, b: string): Span | undefined {
  if (a.length === 4 && b.length <= 2) {
    const [year, other] = [Number(a), Number(b)];
    if (other >= 1 && other <= 12) return makeMonth(year, other);
    return b.length === 2 ? makeYears(year, Math.floor(year / 100) * 100 + other) : undefined;
  }
  if (b.length === 4 && a.length <= 2) return makeMonth(Number(b), Number(a));
  return a.length === 4 && b.length === 4 ? makeYears(Number(a), Number(b)) : undefined;
}

function makeMonth(year: number, month?: number): Span | undefined {
  if (!isYear(year) || (month !== undefined && (month < 1 || month > 12))) return undefined;
  return { start: printMonth(year, month) };
}

function makeYears(first: number, last: number): Span | undefined {
  return isYear(first) && isYear(last) && first < last ? { start: String(first), end: String(last) } : undefined;
}

function makeDay(year: number, month: number, day: number): Span | undefined {
  return isYear(year) && isDay(year, month, day) ? { start: printMonth(year, month), fine: true } : undefined;
}

/** "12/11/2019" may be November or December: only the year is sure, unless the column tells. */
function parseDayAndMonth(a: number, b: number, year: number, order: DateOrder | undefined): Span | undefined {
  const dayFirst = makeDay(year, b, a);
  const monthFirst = makeDay(year, a, b);
  if (!dayFirst || !monthFirst || dayFirst.start === monthFirst.start) return dayFirst ?? monthFirst;
  if (order) return order === 'day-first' ? dayFirst : monthFirst;
  return { start: String(year), fine: true, ambiguous: [dayFirst.start, monthFirst.start] };
}
