import { expect, it, vi } from 'vitest';
import { remember } from './remember.js';

it('reads a text once, also when there is nothing to read', () => {
  const read = vi.fn((text: string) => (text === '' ? undefined : text.length));
  const length = remember(read);
  expect([length('abc'), length('abc'), length(''), length('')]).toEqual([3, 3, undefined, undefined]);
  expect(read).toHaveBeenCalledTimes(2);
});

it('holds no more texts than it may', () => {
  const read = vi.fn((text: string) => text);
  const echo = remember(read, 2);
  for (const text of ['a', 'b', 'c', 'c', 'a']) expect(echo(text)).toBe(text);
  expect(read).toHaveBeenCalledTimes(4);
});
