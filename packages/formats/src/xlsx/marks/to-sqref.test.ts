import { expect, test } from 'vitest';
import { toSqrefs } from './to-sqref.js';

test('joins runs down a column and leaves out what is said twice', () => {
  const cells = [5, 8, 9, 9, 10].map((row) => ({ row, column: 1 }));
  expect(toSqrefs([...cells, { row: 0, column: 0 }])).toEqual(['A1 B6 B9:B11']);
  expect(toSqrefs([])).toEqual([]);
});

test('cuts lists that are too long for one attribute', () => {
  const lists = toSqrefs(Array.from({ length: 4_000 }, (_, index) => ({ row: index * 2, column: 30 })));
  expect(lists.length).toBeGreaterThan(1);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8_000);
  expect(lists.join(' ').split(' ')).toHaveLength(4_000);
});
