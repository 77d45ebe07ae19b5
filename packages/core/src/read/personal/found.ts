import type { PersonalKind } from './personal-words.js';

/** Where personal data stands in a text: UTF-16 offsets, `end` not included. */
export interface Found {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

const ODD_DIGITS = /[٠-٩۰-۹０-９]/g;
const ODD_BLANKS = /[\u00A0\u2000-\u200B\u202A-\u202F\u2060\u2066-\u2069\uFEFF\u3000\t]/g;
const ODD_DASHES = /[‐‑‒–—−－]/g;

/** The same text, as long as before, with plain digits, blanks, dashes and signs, so that offsets stay true. */
export function plainForm(text: string): string {
  if (!/[^\n -~]/.test(text)) return text;
  return text
    .replace(ODD_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(ODD_BLANKS, ' ')
    .replace(ODD_DASHES, '-')
    .replace(/＋/g, '+')
    .replace(/＠/g, '@');
}
