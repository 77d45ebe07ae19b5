import { expect, it } from 'vitest';
import { rowHeights } from './row-heights.js';

it('gives a row the height of its longest wrapped text, and never less than a line', () => {
  const wrapped = (value: string) => ({ value, look: 'wrapped' as const });
  const heights = rowHeights(
    [[], [wrapped('short'), { value: 12 }], [wrapped('a'.repeat(95)), wrapped('b')], [wrapped('a\nb\nc')]],
    [50, 10],
  );
  expect(heights[0]).toBe(16);
  expect(heights[1]).toBe(16);
  expect(heights[2]).toBeGreaterThan(3 * 16);
  expect(heights[3]).toBe(heights[2]);
  expect(rowHeights([[{ value: 'a'.repeat(500), look: 'text' }]], [10])).toEqual([16]);
});
