import type { TextCollector } from '../xml/text-collector.js';

const [MINUS, POINT, ZERO] = [45, 46, 48];
/** Up to so many digits, a whole number divided by a power of ten is exactly the nearest double. */
const EXACT_DIGITS = 15;
const powers = Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/** The number that a cell's bytes say; NaN when they say none. Plain decimals, which most are, are read without making a string. */
export function parseNumber(content: TextCollector): number {
  const { bytes, length } = content;
  if (length > EXACT_DIGITS + 1) return parseText(content.toText());
  let at = bytes[0] === MINUS ? 1 : 0;
  const start = at;
  let number = 0;
  let decimals = -1;
  for (; at < length; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit >= 0 && digit <= 9) {
      number = number * 10 + digit;
      if (decimals >= 0) decimals++;
    } else if (bytes[at] === POINT && decimals < 0) decimals = 0;
    else return parseText(content.toText());
  }
  const digits = length - start - (decimals < 0 ? 0 : 1);
  if (digits < 1 || digits > EXACT_DIGITS) return parseText(content.toText());
  const value = decimals > 0 ? number / (powers[decimals] as number) : number;
  return start === 1 && value !== 0 ? -value : value;
}

function parseText(text: string): number {
  const trimmed = text.trim();
  return /^[-+]?[\d.]/.test(trimmed) && !/^[-+]?0[xob]/i.test(trimmed) ? Number(trimmed) : Number.NaN;
}
