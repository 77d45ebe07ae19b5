import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanSheetName, sameSheetName, sheetReference } from './sheet-name.js';

test.each([
  ['Routes 2024', 'Routes 2024'],
  ["''a'b''", "a'b"],
  ['[a]:*?/\\', 'a'],
  ['\u0000\n', 'Sheet'],
  ['history', 'history_'],
  [`${'a'.repeat(30)}😀`, 'a'.repeat(30)],
  [`${'a'.repeat(30)}'b`, 'a'.repeat(30)],
])('%j becomes the name %j', (name, cleaned) => {
  expect(cleanSheetName(name)).toBe(cleaned);
});

test('a cleaned name needs no more cleaning', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("'", ' ', '[', 'a', 'é', '😀', '/', '\n', 'History'), { maxLength: 40 }), (pieces) => {
      const cleaned = cleanSheetName(pieces.join(''));
      expect(cleanSheetName(cleaned)).toBe(cleaned);
      expect(cleaned.length).toBeGreaterThan(0);
      expect(cleaned.length).toBeLessThanOrEqual(31);
    }),
  );
});

test('names are the same whatever their case is, and quoted in references', () => {
  expect(sameSheetName('ÉTÉ', 'été')).toBe(true);
  expect(sheetReference("Bo's sheet", 'A1:B2')).toBe("'Bo''s sheet'!A1:B2");
});
