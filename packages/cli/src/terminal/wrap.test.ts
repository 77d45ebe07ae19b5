import { expect, test } from 'vitest';
import { displayWidth } from './display-width.js';
import { wrap } from './wrap.js';

test('keeps to the width and hangs under the text', () => {
  expect(wrap('Why: ', 'One two three four five six seven', 25)).toBe('Why: One two three four\n     five six seven');
});

test('a word longer than the line stands alone', () => {
  expect(wrap('', `a ${'x'.repeat(30)} b`, 20)).toBe(`a\n${'x'.repeat(30)}\nb`);
});

test('no line is wider than asked for when words are short', () => {
  const text = 'Une ville que nous ne trouvons pas peut cacher toute la route '.repeat(6).trim();
  for (const line of wrap('  • ', text, 50).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(50);
});
