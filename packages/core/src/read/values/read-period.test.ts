import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allLanguages } from '../../locales/all.js';
import type { Cell, DateCell } from '../../model/cell.js';
import { readPeriod } from './read-period.js';
import { compileValueWords } from './value-words.js';

const words = compileValueWords(allLanguages.map((language) => language.values));

/** `start..end`, `!` when a day was dropped, `+` when it goes on, `?` and both months when it is ambiguous. */
function print(cell: Cell): string {
  const { state, start, end, fine, open, ambiguous } = readPeriod(cell, words);
  if (state !== 'value') return state;
  return `${start}${end ? `..${end}` : ''}${open ? '+' : ''}${fine ? '!' : ''}${ambiguous ? `?${ambiguous.join('/')}` : ''}`;
}

it.each([
  ['2018', '2018', ' 2018 ', '٢٠١٨', 'mid 2018', 'early 2018', 'fin 2018', 'mwaka wa 2018', '2018?', 'Rescued in 2018'],
  [
    '2019-08',
    'Aug 2019',
    'August, 2019',
    '08/2019',
    '8.2019',
    '2019-08',
    '2019/8',
    'Aug-19',
    "Aug '19",
    '201908',
    'Agosti 2019',
    'août 2019',
    'agosto/2019',
    'agosto de 2019',
    'أغسطس 2019',
    'آب 2019',
    'غشت 2019',
    'ኦገስት 2019',
  ],
  [
    '2019-08!',
    '13/8/19',
    '8/13/19',
    '2019-08-13',
    '13-Aug-19',
    'August 13, 2019',
    '13 août 2019',
    'Tue, 13/08/2019 - 12:00',
    '2019-08-13T00:00:00Z',
    '43690',
    '43690.5',
    '20190813',
    '12-15 August 2019',
    '13th August 2019',
  ],
  ['2019-07..2019-09', 'Q3 2019', '2019Q3', '3rd quarter 2019', 'T3 2019', '3er trimestre 2019', 'robo ya tatu 2019', 'الربع الثالث 2019'],
  ['2020-01..2020-03', 'Jan-Mar 2020', 'January to March 2020', 'de janvier à mars 2020', '01/2020-03/2020', 'Januari - Machi 2020'],
  ['2018..2019', '2018/19', '2018-2019', '2018-19', 'between 2018 and 2019', '2018 to 2019', '2011 E.C.', 'መስከረም 2011'],
  ['2017+', 'since 2017', 'depuis 2017', 'tangu 2017', 'منذ 2017', '2017 - present', '2017+'],
  ['2019-11..2020-02', 'Nov 2019 - Feb 2020'],
])('reads %s', (expected, ...cells) => {
  expect(cells.map((cell) => `${cell}: ${print(cell)}`)).toEqual(cells.map((cell) => `${cell}: ${expected}`));
});

it('lets one end of a range tell how the other is written', () => {
  expect(print('01/12/2019-31/01/2020')).toBe('2019-12..2020-01!');
  expect(print('12/01/2019 - 12/31/2019')).toBe('2019-12!');
});

it('asks when day and month may be either', () => {
  expect(print('12/11/2019')).toBe('2019!?2019-11/2019-12');
  expect(print('11/11/2019')).toBe('2019-11!');
  expect(readPeriod('12/11/2019', words, 'day-first').start).toBe('2019-11');
  expect(readPeriod('12/11/2019', words, 'month-first').start).toBe('2019-12');
});

it('says that a year was converted', () => {
  expect(readPeriod('2011 E.C.', words)).toMatchObject({ calendar: 'ethiopian' });
  expect(readPeriod('2019 G.C.', words)).toMatchObject({ start: '2019' });
});

it.each([
  '31/02/2019',
  '29/02/2019',
  '2019-13-01',
  'YYYY-MM-DD',
  'last year',
  '2 years ago',
  'until 2019',
  'before 2019',
  '3rd quarter',
  '19 Aug',
  'Dec 25',
  '<2019',
  '20190',
  'week 12 2019',
  'Nov-Feb 2020',
  'KE2019',
  '1440 هـ',
  '12',
  'Nairobi',
  '2019-2018',
  '0000',
  '99999',
])('does not guess at %s', (cell) => {
  expect(print(cell)).toBe('unreadable');
});

it('keeps missing and unknown apart', () => {
  expect(['', '-', '?', 'n/a', 'ongoing', 'various', '1900-01-01', 'inconnu'].map(print)).toEqual([
    'blank',
    'blank',
    'unknown',
    'unknown',
    'unknown',
    'unknown',
    'unknown',
    'unknown',
  ]);
});

it('takes numbers and date cells', () => {
  const date = (serial: number, iso: string, format: string): DateCell => ({ type: 'date', serial, iso, format });
  expect(print(2019)).toBe('2019');
  expect(print(43_678)).toBe('2019-08!');
  expect(print(2019.1)).toBe('2019');
  expect(print(date(43_690, '2019-08-13', 'dd/mm/yyyy'))).toBe('2019-08!');
  expect(print(date(43_678, '2019-08-01', 'mmm-yy'))).toBe('2019-08');
  expect(print(date(0, '1900-01-01', 'dd/mm/yyyy'))).toBe('unknown');
  expect(print(date(2019, '1905-07-11', 'dd/mm/yyyy'))).toBe('2019');
  expect([print(true), print({ type: 'error', code: '#N/A' })]).toEqual(['unreadable', 'unreadable']);
});

it('reads back every month that can be printed', () => {
  const print2 = (value: number) => String(value).padStart(2, '0');
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.nat(2), (year, month, way) => {
      const text = [`${year}-${print2(month)}`, `${month}/${year}`, `${print2(month)}.${year}`][way] ?? '';
      expect(readPeriod(text, words).start).toBe(`${year}-${print2(month)}`);
    }),
  );
});
