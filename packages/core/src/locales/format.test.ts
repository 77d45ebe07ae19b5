import { expect, it } from 'vitest';
import { format } from './format.js';
import type { Sentences } from './sentences.js';

const english = {
  language: 'en',
  direction: 'ltr',
  fields: { cases: 'number of cases' } as Sentences['fields'],
  words: { hidden: 'it is hidden' },
} as const;
const arabic = { ...english, language: 'ar', direction: 'rtl' } as const;

it('fills in arguments, and leaves nothing of those that are missing', () => {
  expect(format('“{text}” in {cell}.', { text: 'Nairobbi' }, english)).toBe('“Nairobbi” in .');
});

it('says labels instead of keys', () => {
  const args = { fields: 'cases, transit', reason: 'hidden', type: 'forced-labour' };
  expect(format('{fields:field}; {reason:word}; {type:code}', args, english)).toBe('number of cases, transit; it is hidden; forced labour');
  expect(format('{type:code}', args, english, () => 'forced work')).toBe('forced work');
});

it('chooses the form for a number', () => {
  const rows = (count: number) => format('{count|# row|# rows}', { count }, english);
  expect([rows(0), rows(1), rows(2)]).toEqual(['0 rows', '1 row', '2 rows']);
  const forms = '{count|لا صفوف|صف واحد|صفان|# صفوف|# صفًا|# صف}';
  const arabicRows = [0, 1, 2, 3, 11, 100].map((count) => format(forms, { count }, arabic));
  expect(arabicRows).toEqual(['لا صفوف', 'صف واحد', 'صفان', '3 صفوف', '11 صفًا', '100 صف']);
});

it('drops an optional part when its argument is empty', () => {
  expect(format('No country[ (“{text}”)].', { text: '' }, english)).toBe('No country.');
  expect(format('No country[ (“{text}”)].', { text: 'Gulf' }, english)).toBe('No country (“Gulf”).');
});

it('keeps the direction of values in a sentence from right to left', () => {
  expect(format('خلية {cell}', { cell: 'B6' }, arabic)).toBe('خلية \u2068B6\u2069');
});

it('takes arguments as text, never as a template, and reads no inherited key', () => {
  expect(format('{text} [{other}]', { text: '[{other}] $&' }, english)).toBe('[{other}] $& ');
  expect(format('{constructor}', {}, english)).toBe('');
});
