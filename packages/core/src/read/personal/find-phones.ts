import type { Found } from './found.js';

const RUN = /[+(]{0,2}\d[\d ().+-]*/g;
/** Dates and spans of years, whose digits would add up to a phone number. */
const DATE = new RegExp(
  [
    '\\b\\d{1,2}[./ -]\\d{1,2}[./ -](?:19|20)\\d\\d\\b',
    '\\b(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}\\b',
    '\\b\\d{1,2}[./ -](?:19|20)\\d\\d\\b',
    '\\b(?:19|20)\\d\\d ?- ?(?:19|20)?\\d\\d\\b',
  ].join('|'),
  'g',
);
/** Mobile numbers written with the country's calling code and nothing before it: East Africa, the Gulf and the other ends of the routes. */
const WITH_CALLING_CODE = new RegExp(
  `^(?:${[
    '254[17]\\d{8}|25[56][3467]\\d{8}|251[79]\\d{8}|250[7]\\d{8}|252[679]\\d{7,8}|2119\\d{8}|249[19]\\d{8}|25[78]\\d{8,9}',
    '9715\\d{8}|9665\\d{8}|974[3567]\\d{7}|968[79]\\d{7}|965[4569]\\d{7}|9733\\d{7}|961\\d{7,8}|9627\\d{8}|9677\\d{8}',
    '201[0125]\\d{8}|2189\\d{8}|234[789]\\d{9}|2[67]\\d{9,10}|9779[78]\\d{8}|91[6-9]\\d{9}|8801\\d{9}|923\\d{9}|639\\d{9}',
    '33[67]\\d{8}|34[67]\\d{8}|5[1-8]\\d{9,11}',
  ].join('|')})$`,
);
const LEAST_DIGITS_AFTER_CUE = 6;
const MOST_DIGITS = 15;

/** Hides dates behind blanks of the same length. */
export function withoutDates(text: string): string {
  return text.replace(DATE, (date) => '~'.repeat(date.length));
}

function isPhone(run: string, cued: boolean): boolean {
  const digits = run.replace(/\D/g, '');
  if (digits.length > MOST_DIGITS || digits.length < LEAST_DIGITS_AFTER_CUE || /^0+$/.test(digits)) return false;
  if (cued) return true;
  if (/^\(?\+/.test(run)) return digits.length >= 8 && /^\(?\+ ?[1-9]/.test(run);
  if (/^00[1-9]/.test(digits)) return digits.length >= 11 && /^00[1-9 -]/.test(run);
  if (/^\(?0[1-9]/.test(run)) return digits.length >= 9 && digits.length <= 11 && !/^0\d?\./.test(run);
  return WITH_CALLING_CODE.test(digits);
}

/**
 * Finds phone numbers: international ones, ones with a trunk 0, mobile numbers of the countries along the routes, and any number
 * of six digits or more after a word such as "tel". `text` in plain form; `cueBefore` tells what the words before an offset announce.
 */
export function findPhones(text: string, cueBefore: (offset: number) => string | undefined): Found[] {
  const found: Found[] = [];
  for (const match of withoutDates(text).matchAll(RUN)) {
    let start = match.index;
    for (const part of partsOf(match[0])) {
      const run = part.slice(0, lastDigit(part) + 1);
      const open = run.startsWith('(') && !run.includes(')') ? 1 : 0;
      const mayBe = run.length >= LEAST_DIGITS_AFTER_CUE && !isJoined(text, start);
      if (mayBe && isPhone(run, cueBefore(start) === 'phone')) found.push({ kind: 'phone', start: start + open, end: start + run.length });
      start += part.length;
    }
  }
  return found;
}

function lastDigit(run: string): number {
  let at = run.length - 1;
  while (at >= 0 && !/\d/.test(run.charAt(at))) at--;
  return at;
}

/** Two numbers with no more than a blank between them are one run of digits that is too long. */
function partsOf(run: string): string[] {
  return run.length > MOST_DIGITS && run.replace(/\D/g, '').length > MOST_DIGITS ? run.split(/(?<= )(?=\+|0\d\d)/) : [run];
}

/** A number that hangs on letters is a code: `KE-0712345678`. */
function isJoined(text: string, start: number): boolean {
  return /[\p{L}\p{N}_]-?$/u.test(text.slice(Math.max(0, start - 2), start));
}
