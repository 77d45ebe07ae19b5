import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isolateValue, showValue } from './show-value.js';

test('no cell can steer the terminal or turn the line round', () => {
  expect(showValue('\u001b[31mred\u0007\r\nnext')).toBe('[31mred next');
  expect(showValue('abc\u202Edcba')).toBe('abc dcba');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const shown = showValue(text);
      expect(shown).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
      expect([...shown].length).toBeLessThanOrEqual(60);
    }),
  );
});

test('a long cell is cut', () => {
  expect(showValue('x'.repeat(32_767))).toBe(`${'x'.repeat(59)}…`);
});

test('a value from right to left is isolated', () => {
  expect(isolateValue('نيروبي')).toBe('\u2068نيروبي\u2069');
  expect(isolateValue('Nairobi')).toBe('Nairobi');
});
