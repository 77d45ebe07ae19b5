import { expect, test } from 'vitest';
import { closest, didYouMean } from './closest.js';

const commands = ['check', 'explain', 'fields', 'codes', 'schema', 'help', 'version'];

test.each([
  ['chekc', 'check'],
  ['Explain', 'explain'],
  ['feilds', 'fields'],
  ['ver', 'version'],
  ['sing', undefined],
  ['', undefined],
])('"%s" is near to %s', (word, expected) => {
  expect(closest(word, commands)).toBe(expected);
});

test('asks only when something is near', () => {
  expect(didYouMean('chekc', commands)).toBe(' Did you mean "check"?');
  expect(didYouMean('sing', commands)).toBe('');
});
