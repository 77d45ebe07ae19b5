import { expect, test } from 'vitest';
import { painted, plain, wantsColour } from './colour.js';

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
])('terminal %s with %o: colour %s', (isTerminal, env, expected) => {
  expect(wantsColour(isTerminal, env)).toBe(expected);
});

test('paints only when asked to', () => {
  expect(painted('red', 'x')).toBe('\u001b[31mx\u001b[39m');
  expect(plain('red', 'x')).toBe('x');
});
