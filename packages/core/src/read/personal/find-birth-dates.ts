import type { Found } from './found.js';

const DAY = new RegExp(
  [
    '\\b\\d{1,2}[./ -]\\d{1,2}[./ -](?:\\d{4}|\\d\\d)\\b',
    '\\b\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}\\b',
    '\\b\\d{1,2}(?:st|nd|rd|th)?[. -]{1,2}(?:de )?\\p{L}{3,12}[., -]{1,2}(?:de )?\\d{4}\\b',
    '\\b\\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b',
  ].join('|'),
  'gu',
);
const LONGEST_MONTH = 13;

/** Finds exact days after words such as "born"; a year alone is not one. `text` in plain form. */
export function findBirthDates(text: string, cueBefore: (offset: number) => string | undefined): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(DAY)) {
    const start = startOfDay(text, match.index, match[0]);
    if (cueBefore(start) === 'birth-date') found.push({ kind: 'birth-date', start, end: match.index + match[0].length });
  }
  return found;
}

/** Where the month stands before the day ("March 12, 1999"), it belongs to the date. */
function startOfDay(text: string, start: number, day: string): number {
  if (!/^\d{1,2}\D{0,3} \d{4}$/.test(day)) return start;
  const month = /\p{L}{3,12} $/u.exec(text.slice(Math.max(0, start - LONGEST_MONTH), start));
  return month ? start - month[0].length : start;
}
