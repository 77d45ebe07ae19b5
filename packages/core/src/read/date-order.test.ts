import { expect, it } from 'vitest';
import { findDateOrder } from './date-order.js';

it('is told by the dates that can be read one way only', () => {
  expect(findDateOrder(['12/11/2019', '13/8/19', null, 2019])).toBe('day-first');
  expect(findDateOrder(['12.11.2019', '8-13-19'])).toBe('month-first');
});

it('is not told where none or both ways occur', () => {
  expect(findDateOrder(['12/11/2019', 'August 2019'])).toBeUndefined();
  expect(findDateOrder(['13/8/19', '8/13/19'])).toBeUndefined();
});
