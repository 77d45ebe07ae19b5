import { type Cell, cellText } from '../model/cell.js';
import type { DateOrder } from './values/parse-numeric-date.js';

const DATE = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})\b/;

/** Which of day and month comes first in a column of dates in digits: told by the dates that have a day above 12, when all of these agree. */
export function findDateOrder(cells: Iterable<Cell>): DateOrder | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const [, first, second] = DATE.exec(cellText(cell)) ?? [];
    if (Number(first) > 12) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day-first' : 'month-first';
}
