import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './similarity.js';

it.each([
  ['', '', 0],
  ['nairobi', 'nairobi', 0],
  ['nairobi', 'nairobbi', 1],
  ['nairobi', 'nairbi', 1],
  ['nairobi', 'nairibo', 2],
  ['nairobi', 'naiorbi', 1],
  ['ca', 'abc', 3],
  ['', 'abc', 3],
])('counts the edits from %j to %j', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
  expect(editDistance(b, a)).toBe(edits);
});

/** By the definition: every prefix against every prefix. */
function byDefinition(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), swapped);
      (table[i] as number[])[j] = least;
    }
  }
  return at(a.length, b.length);
}

it('counts as the definition does, up to the limit', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(text, text, fc.nat(4), (a, b, limit) => {
      const edits = byDefinition(a, b);
      expect(editDistance(a, b)).toBe(edits);
      expect(editDistance(a, b, limit)).toBe(Math.min(edits, limit + 1));
    }),
    { numRuns: 3000 },
  );
});

it('counts in long texts, too', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ا'), minLength: 20, maxLength: 50 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(editDistance(`x${a}y`, `y${b}x`)).toBe(byDefinition(`x${a}y`, `y${b}x`));
    }),
    { numRuns: 300 },
  );
});
