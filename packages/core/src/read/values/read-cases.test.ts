import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allLanguages } from '../../locales/all.js';
import type { DateCell } from '../../model/cell.js';
import { readCases, readCount } from './read-cases.js';
import { compileValueWords } from './value-words.js';

const words = compileValueWords(allLanguages.map((language) => language.values));

/** `min..max qualifier`, then the unit when it was written. */
function print(cell: string): string {
  const { state, value, unitWritten, reversed } = readCases(cell, words);
  if (!value) return state;
  return `${value.min}..${value.max ?? ''} ${value.qualifier}${unitWritten ? ` ${value.unit}` : ''}${reversed ? ' reversed' : ''}`;
}

it.each([
  ['1..1 exact', '1', '1*', '1¹', 'one', 'moja', 'un', '١', ' 1 ', '1.0', '1.'],
  ['12..12 exact', '12', '12.0', '١٢', '۱۲', '１２', 'twelve', 'kumi na mbili', 'doce', 'douze', 'اثنا عشر', 'total 12'],
  ['1250..1250 exact', '1 250', '1,250', '1\u00a0250', '1,250.00'],
  [
    '10..15 range',
    '10-15',
    '10 – 15',
    '10 to 15',
    'de 10 à 15',
    'entre 10 y 15',
    'kati ya 10 na 15',
    'بين 10 و15',
    '10 hadi 15',
    '10-15*',
    'about 10-15',
  ],
  ['10..15 range reversed', '15-10', '15 to 10'],
  ['2..3 range', '2 or 3', '2 ou 3', '2 au 3', '2 o 3', 'two or three'],
  [
    '20..20 approximate',
    '~20',
    '≈ 20',
    'approx. 20',
    'about 20',
    '20?',
    'c. 20',
    'environ 20',
    'takriban 20',
    'aproximadamente 20',
    'حوالي ٢٠',
    '20 (approx.)',
    '+/- 20',
  ],
  ['12..12 approximate', 'About a dozen', 'a dozen', 'environ une douzaine', 'une douzaine', 'una docena', 'one dozen'],
  ['10..10 approximate', 'une dizaine', 'dizaine', 'una decena', 'uma dezena'],
  ['10..10 approximate persons', 'une dizaine de victimes', 'une dizaine de filles'],
  ['20..20 approximate', 'une vingtaine', 'vingtaine', 'environ une vingtaine', 'una veintena'],
  ['50..50 approximate', 'une cinquantaine'],
  ['100..100 exact', 'one hundred'],
  ['30.. at-least', '30+', '30 or more', 'at least 30', '≥30', '>= 30', 'au moins 30', 'angalau 30', 'على الأقل 30', 'not less than 30'],
  ['101.. at-least', 'over 100', '>100', 'more than 100', 'plus de 100', 'más de 100', 'zaidi ya 100', 'أكثر من 100'],
  ['0..10 at-most', 'up to 10', 'no more than 10', '≤10', "jusqu'à 10", 'hasta 10', '10 or less'],
  ['0..4 at-most', '<5', 'fewer than 5', 'moins de 5', 'chini ya 5', 'أقل من 5'],
  ['1.. several', 'several', 'Several*', 'Many', 'dozens', 'hundreds', 'plusieurs', 'wengi', 'varios', 'عدة', 'ብዙ'],
  ['25..25 exact', 'twenty-five', 'twenty five', 'ishirini na tano', 'veinte y cinco'],
])('reads %s', (expected, ...cells) => {
  expect(cells.map((cell) => `${cell}: ${print(cell)}`)).toEqual(cells.map((cell) => `${cell}: ${expected}`));
});

it.each([
  ['5 girls', '5..5 exact persons'],
  ['5-10 girls', '5..10 range persons'],
  ['1 case', '1..1 exact cases'],
  ['3 incidents', '3..3 exact incidents'],
  ['4 (3F,1M)', '4..4 exact persons'],
  ['F: 3, M: 1', '4..4 exact persons'],
  ['2 children and 3 adults', '5..5 exact persons'],
  ['5+ children and 6+ adults', '11.. at-least persons'],
  ['wanawake 3 na wanaume 2', '5..5 exact persons'],
  ['watu 12', '12..12 exact persons'],
  ['5 filles et 3 garçons', '8..8 exact persons'],
  ['12 cases/30 victims', '30..30 exact persons'],
  ['12 cases (30 victims)', '30..30 exact persons'],
  ['At least 12 individuals were trafficked by the defendants.', '12.. at-least persons'],
  ['More than 50 Wal-Mart Employees', '51.. at-least'],
  ['3 maliens', '3..3 exact'],
  ['five (5)', '5..5 exact'],
  ['zero cases', '0..0 exact cases'],
  ['10 hivi', '10..10 approximate'],
  ['at least 5, at most 10', '5..10 range'],
])('reads whom %s counts', (cell, expected) => {
  expect(print(cell)).toBe(expected);
});

it.each([
  '-5',
  '1.5',
  '1,5',
  '1.250',
  '2/3',
  '3+1',
  '5, 6',
  'A12',
  '12th',
  '12 per month',
  '1-2 per month',
  '5 families',
  '3 years',
  'aged 12',
  'case 3',
  'no. 12',
  '4 (3F,2M)',
  '5 girls, 3 children',
  '12 rescued, 3 missing',
  '2019-08',
  '2018-2019',
  '+254 700 123 456',
  '0712345678',
  '20000000',
  '100%',
  '$50',
  'ثلاثة وعشرون',
  '3 nigériens et 1 tunisien',
  '10-15-20',
  'Nairobi',
  '12 August',
  '1e3',
  'twenty odd',
  '10-',
  '.5',
  '5>',
  'plus 5',
  '5 & more',
  '12a',
  '12h',
  '10 unknown',
  '10 (5 girls)',
  '1 of 3',
])('does not guess at %s', (cell) => {
  expect(print(cell)).toBe('unreadable');
});

it('keeps missing, unknown and none apart', () => {
  expect(['', '-', '?', 'n/a', 'NA*', '-99', 'haijulikani', 'none', 'Unknown number of victims'].map(print)).toEqual([
    'blank',
    'blank',
    'unknown',
    'unknown',
    'unknown',
    'unknown',
    'unknown',
    'none',
    'unknown',
  ]);
});

it('takes numbers and refuses what is no count', () => {
  expect([0, 7, -1, 2.5, 1e8, Number.NaN, true].map((cell) => readCases(cell, words).state)).toEqual([
    'value',
    'value',
    'unreadable',
    'unreadable',
    'unreadable',
    'unreadable',
    'unreadable',
  ]);
  expect(readCases({ type: 'error', code: '#N/A' }, words)).toEqual({ state: 'unreadable', raw: '#N/A' });
});

it('says what a date most likely was', () => {
  const date = (iso: string, format: string): DateCell => ({ type: 'date', serial: 45_000, iso, format });
  const guess = (cell: DateCell | string) => readCases(cell, words).wasDate;
  expect(guess(date('2026-10-15', 'd-mmm'))).toBe('10-15');
  expect(guess(date('2026-02-01', 'd-mmm'))).toBe('1-2');
  expect(guess(date('2015-10-01', 'mmm-yy'))).toBe('10-15');
  expect(guess(date('1950-05-01', 'mmm-yy'))).toBe('5-50');
  expect(['15-Oct', 'Oct-15', '15-oct.', '2026-10-15', '15 octobre'].map(guess)).toEqual(Array(5).fill('10-15'));
});

it('takes one bound in a column of bounds', () => {
  expect(readCount('12', words).value?.min).toBe(12);
  expect(readCount('10-15', words)).toEqual({ state: 'unreadable', raw: '10-15' });
  expect(readCount('many', words).state).toBe('unreadable');
});

it('reads back every range that can be printed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1900 }),
      fc.integer({ min: 1, max: 90 }),
      fc.constantFrom('-', ' - ', '–', ' to ', ' à ', ' hadi '),
      (min, more, dash) => {
        const { value } = readCases(`${min}${dash}${min + more}`, words);
        expect(value && [value.min, value.max]).toEqual([min, min + more]);
      },
    ),
  );
});
