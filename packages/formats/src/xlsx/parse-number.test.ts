import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextCollector } from '../xml/text-collector.js';
import { parseNumber } from './parse-number.js';

function parse(text: string): number {
  const collector = new TextCollector(1000);
  const bytes = new TextEncoder().encode(text);
  collector.add(bytes, 0, bytes.length, false);
  return parseNumber(collector);
}

it('reads every number as JavaScript does', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(parse(String(number))).toBe(number || 0);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^-?\d{0,18}(\.\d{0,18})?$/), (text) => {
      expect(parse(text)).toBe(text.replace(/[-.]/g, '') === '' ? Number.NaN : Number(text) || 0);
    }),
  );
  expect(['1E+2', ' 7 ', '+3', '-0', '.5', '5.'].map(parse)).toEqual([100, 7, 3, 0, 0.5, 5]);
});

it('reads nothing else as a number', () => {
  expect(['', '-', '.', '12,5', 'Infinity', '0x10', '1_000', 'NaN', '1.2.3', '--1'].map(parse)).toEqual(Array(10).fill(Number.NaN));
});
