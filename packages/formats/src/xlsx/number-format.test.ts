import { expect, it } from 'vitest';
import { dateFormat, isDateFormat } from './number-format.js';

it.each([
  'd-mmm',
  'yyyy\\-mm\\-dd',
  'dd/mm/yyyy;@',
  '[$-409]d\\-mmm\\-yy',
  '[$-F800]dddd, mmmm dd',
  'h:mm AM/PM',
  'mm:ss.0',
  'ss.000',
  'General" on "yyyy',
  '[Red]dd.mm.',
  'ggge"年"m"月"',
])('takes %s for dates', (code) => expect(isDateFormat(code)).toBe(true));

it.each([
  'General',
  '0.00',
  '#,##0 "days"',
  '[Red]0',
  '[h]:mm',
  '[mm]:ss',
  '0.00E+00',
  '@',
  '',
  '"d"0',
  '\\d0',
  '0;d',
  '_d0',
  '"open',
  '[open',
  '# ?/?',
])('takes %s for numbers', (code) => expect(isDateFormat(code)).toBe(false));

it('knows the formats that files name by id alone, unless the file says otherwise', () => {
  expect([0, 1, 13, 14, 16, 22, 23, 30, 36, 37, 45, 46, 47, 49, 57, 59].map((id) => dateFormat(id, undefined))).toEqual([
    undefined,
    undefined,
    undefined,
    'm/d/yyyy',
    'd-mmm',
    'm/d/yyyy h:mm',
    undefined,
    '',
    '',
    undefined,
    'mm:ss',
    undefined,
    'mm:ss.0',
    undefined,
    '',
    undefined,
  ]);
  expect(dateFormat(14, '0')).toBeUndefined();
  expect(dateFormat(164, 'd mmm')).toBe('d mmm');
});

it('takes no longer than it must', () => {
  const start = performance.now();
  for (const piece of ['[', '"', '.0', 'general', '[h']) isDateFormat(piece.repeat(30_000));
  expect(performance.now() - start).toBeLessThan(1000);
});
