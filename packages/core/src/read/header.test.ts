import { expect, it } from 'vitest';
import type { Cell } from '../model/cell.js';
import { gridFromRows } from '../model/grid.js';
import { findHeader } from './header.js';
import { phraseReader } from './header-phrase.js';
import { compileVocabulary } from './header-words.js';

const withoutWords = phraseReader(compileVocabulary([]));
const rowsOf = (rows: Cell[][]) => findHeader(gridFromRows('t', rows), 0, withoutWords)?.rows;

it.each<[string, Cell[][], number[] | undefined]>([
  ['text over numbers', [['Table 3'], ['', 'Exports', 'Imports'], ['Wheat', 3, 4], ['Maize', 5, 6]], [1]],
  ['years over numbers', [['Table 3'], ['Crop', 2018, 2019], ['Wheat', 3.5, 4], ['Maize', 5, 6.5]], [1]],
  [
    'units in brackets below years',
    [
      ['Crop', 2018, 2019],
      ['', '(tons)', '(tons)'],
      ['Wheat', 3.5, 4],
      ['Maize', 5, 6.5],
    ],
    [0, 1],
  ],
  ['a group of rows below the header', [['Crop', 'Exports', 'Imports'], ['CEREALS'], ['Wheat', 3, 4], ['Maize', 5, 6]], [0]],
  [
    'marks for missing values',
    [
      ['Crop', 'Exports', 'Imports'],
      ['Wheat', '(NA)', '-'],
      ['Maize', 5, 6],
    ],
    [0],
  ],
  [
    'numbers alone',
    [
      [1, 2],
      [3, 4],
    ],
    undefined,
  ],
  ['nothing', [], undefined],
])('%s', (_, rows, expected) => {
  expect(rowsOf(rows)).toEqual(expected);
});
