import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateFromIso, dateFromSerial } from './date-cell.js';

const two = (number: number) => String(number).padStart(2, '0');

it('gives the days that another reader gives, with the leap day that never was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
      const { y, m, d } = XLSX.SSF.parse_date_code(serial);
      expect(dateFromSerial(serial, 'x')?.iso).toBe(`${y}-${two(m)}-${two(d)}`);
    }),
  );
  expect([1, 59, 60, 61, 43531, 2_958_465].map((serial) => dateFromSerial(serial, '')?.iso)).toEqual([
    '1900-01-01',
    '1900-02-28',
    '1900-02-29',
    '1900-03-01',
    '2019-03-07',
    '9999-12-31',
  ]);
});

it('says the time to the minute when there is one', () => {
  expect(dateFromSerial(43531.5, 'd h:mm')).toEqual({ type: 'date', serial: 43531.5, iso: '2019-03-07T12:00', format: 'd h:mm' });
  expect(dateFromSerial(0.75, 'h:mm')?.iso).toBe('1899-12-31T18:00');
  expect(dateFromSerial(43531.9999999, '')?.iso).toBe('2019-03-08');
});

it('leaves serials outside the calendar alone', () => {
  expect([-1, 2_958_466, 2_958_465.999999999, Number.NaN, Number.POSITIVE_INFINITY].map((serial) => dateFromSerial(serial, ''))).toEqual(
    Array(5).fill(undefined),
  );
});

it('reads the dates of strict files back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      expect(dateFromIso(dateFromSerial(serial, '')?.iso ?? '', '')?.serial).toBe(serial);
    }),
  );
  expect(dateFromIso('1900-01-01', '')?.serial).toBe(1);
  expect(dateFromIso('2019-03-07T12:00:00Z', '')?.serial).toBe(43531.5);
  expect(dateFromIso('06:00:00.000', '')?.serial).toBe(0.25);
  expect(['2019-02-30', '2019', 'soon', '2019-03-07Tnoon', ''].map((text) => dateFromIso(text, ''))).toEqual(Array(5).fill(undefined));
});
