import type { XmlTag } from '../xml/xml-tag.js';

const short: Readonly<Record<string, string>> = {
  day: 'd',
  month: 'm',
  year: 'yy',
  era: 'g',
  'day-of-week': 'ddd',
  hours: 'h',
  minutes: 'm',
  seconds: 's',
  'am-pm': 'AM/PM',
};
const long: Readonly<Record<string, string>> = {
  ...short,
  day: 'dd',
  month: 'mm',
  year: 'yyyy',
  'day-of-week': 'dddd',
  hours: 'hh',
  minutes: 'mm',
  seconds: 'ss',
};
const MOST_DECIMALS = 9;
const PLAIN = /^[-/ .,:]+$/;

/** One element of an OpenDocument format of dates, as Excel writes it: `number:month` -> `mmm`. '' for what Excel has no sign for. */
export function dateCode(name: string, tag: XmlTag, elapsed: boolean): string {
  const isLong = tag.attribute('style', true) === 'long';
  if (name === 'month' && tag.attribute('textual', true) === 'true') return isLong ? 'mmmm' : 'mmm';
  const code = (isLong ? long : short)[name] ?? '';
  if (name === 'hours' && elapsed) return `[${code}]`;
  const decimals = name === 'seconds' ? Math.min(Number(tag.attribute('decimal-places', true) ?? 0) || 0, MOST_DECIMALS) : 0;
  return decimals > 0 ? `${code}.${'0'.repeat(decimals)}` : code;
}

/** Text between the parts of a format. */
export function literalCode(text: string): string {
  return text === '' || PLAIN.test(text) ? text : `"${text.replaceAll('"', '')}"`;
}
