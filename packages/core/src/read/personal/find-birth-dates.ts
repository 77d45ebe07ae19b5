import type { Found } from './found.js';

const DAY = new RegExp(
  [
    '\\b\\d{1,2}[./ -]\\d{1,2}[./ -](?:\\d{4}|\\d\\d)\\b',
    '\\b\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}\\b',
    '\\b\\d{1,2}(?:st|nd|rd|th)?[. -]{1,2}(?:de )?\\p{L}{3,12}[., -]{1,2}(?:de )?\\d{4}\\b',
    '\\p{L}{3,12} \\d{1,2},? \\d{4}\\b',
  ].join('|'),
  'gu',
);

/** Finds exact days after words such as "born"; a year alone is not one. `text` in plain form. */
export function findBirthDates(text: string, cueBefore: (offset: number) => string | undefined): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(DAY)) {
    if (cueBefore(match.index) === 'birth-date') found.push({ kind: 'birth-date', start: match.index, end: match.index + match[0].length });
  }
  return found;
}
