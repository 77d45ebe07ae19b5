import { expect, test } from 'vitest';
import { displayWidth, padTo } from './display-width.js';

test.each([
  ['Mombasa', 7],
  ['Côte', 4],
  ['Co\u0302te', 4],
  ['نيروبي', 6],
  ['مُومباسا', 7],
  ['አዲስ አበባ', 7],
  ['東京', 4],
  ['\u2068نيروبي\u2069', 6],
  ['', 0],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('pads by columns, not by characters', () => {
  expect(padTo('東京', 6)).toBe('東京  ');
  expect(padTo('Mombasa', 3)).toBe('Mombasa');
});
