import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatches, findPatches } from './byte-differences.js';

const encode = (text: string) => new TextEncoder().encode(text);

test('finds patches that give the other bytes', () => {
  const pieces = fc.array(fc.constantFrom('a', 'b', '<row>', 'x'.repeat(60), '<y z="1"/>'.repeat(9)), { maxLength: 12 });
  fc.assert(
    fc.property(pieces, pieces, (first, second) => {
      const [from, to] = [encode(first.join('')), encode(second.join(''))];
      expect(applyPatches(from, findPatches(from, to))).toEqual(to);
    }),
  );
});

test('keeps only what is different when something was inserted', () => {
  const rows = Array.from({ length: 200 }, (_, index) => `<row r="${index}"/>`);
  const before = encode(`<dxfs count="5">${rows.join('')}</dxfs>`);
  const after = encode(`<dxfs count="16">${rows.slice(0, 90).join('')}<new/>${rows.slice(90).join('')}<new/></dxfs>`);
  const patches = findPatches(after, before);
  expect(applyPatches(after, patches)).toEqual(before);
  expect(patches.length).toBeLessThanOrEqual(3);
  expect(patches.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(20);
});

test('refuses patches that do not fit', () => {
  const bytes = encode('abc');
  expect(applyPatches(bytes, [{ start: 2, end: 9, bytes }])).toBeUndefined();
  expect(applyPatches(bytes, [{ start: 2, end: 1, bytes }])).toBeUndefined();
  expect(applyPatches(bytes, [{ start: Number.NaN, end: 1, bytes }])).toBeUndefined();
});
