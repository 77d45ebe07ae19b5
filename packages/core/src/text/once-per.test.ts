import { expect, it, vi } from 'vitest';
import { oncePer } from './once-per.js';

it('makes a thing once for each object', () => {
  const make = vi.fn((words: readonly string[]) => words.length);
  const count = oncePer(make);
  const one = ['a', 'b'];
  expect([count(one), count(one), count(['a', 'b'])]).toEqual([2, 2, 2]);
  expect(make).toHaveBeenCalledTimes(2);
});
