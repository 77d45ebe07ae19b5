import { expect, it, vi } from 'vitest';
import { onceEach } from './once-each.js';

it('makes a thing once for each value', () => {
  const make = vi.fn((key: string | null) => ({ key }));
  const get = onceEach(make);
  expect(get('a')).toBe(get('a'));
  expect(get(null)).toBe(get(null));
  expect(get('b')).toEqual({ key: 'b' });
  expect(make).toHaveBeenCalledTimes(3);
});
