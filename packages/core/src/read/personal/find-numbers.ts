import type { Found } from './found.js';

const CARD = /\b[3-6]\d{3}(?:[ -]?\d{2,6}){2,4}\b/g;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g;
/** One letter and six to eight digits, or two letters and seven or eight that are no year; two letters and six are codes of places. */
const PASSPORT = /\b(?:[A-Z]\d{6,8}|[A-Z]{2}(?!19|20)\d{7,8})\b/g;
const PART_OF_A_CODE = /[\p{L}\p{N}/_-]/u;
const TOKEN = /\b[A-Z]{0,4}[/-]?\d[A-Z\d/-]{3,30}/gi;
const LEAST_DIGITS_OF_AN_ID = 5;

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i)) * (i % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

function isCard(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return digits.length >= 13 && digits.length <= 19 && passesLuhn(digits) && !/^(\d)\1+$/.test(digits);
}

/** ISO 13616: the first four characters moved to the end, letters as numbers, leave 1 when divided by 97. */
function isIban(text: string): boolean {
  const code = text.replace(/ /g, '');
  if (code.length < 15 || code.length > 34) return false;
  let rest = 0;
  for (const character of code.slice(4) + code.slice(0, 4)) rest = Number(`${rest}${Number.parseInt(character, 36)}`) % 97;
  return rest === 1;
}

function all(text: string, pattern: RegExp, kind: Found['kind'], accept: (part: string) => boolean): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(pattern)) {
    if (accept(match[0])) found.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Finds card and account numbers by their check digits. `text` in plain form. */
export function findBankNumbers(text: string): Found[] {
  return [...all(text, CARD, 'bank', isCard), ...all(text, IBAN, 'bank', isIban)];
}

/** Finds passport numbers by their form, and any number of five digits or more after words such as "ID no". `text` in plain form. */
export function findIdNumbers(text: string, cueBefore: (offset: number) => string | undefined): Found[] {
  const stands = ({ start, end }: Found) => !PART_OF_A_CODE.test(text.charAt(start - 1)) && !PART_OF_A_CODE.test(text.charAt(end));
  const found = all(text, PASSPORT, 'id-number', () => true).filter(stands);
  for (const match of text.matchAll(TOKEN)) {
    if (match[0].replace(/\D/g, '').length < LEAST_DIGITS_OF_AN_ID || cueBefore(match.index) !== 'id-number') continue;
    found.push({ kind: 'id-number', start: match.index, end: match.index + match[0].length });
  }
  return found;
}
