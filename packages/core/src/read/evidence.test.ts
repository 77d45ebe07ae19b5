import { expect, it } from 'vitest';
import { gridFromRows } from '../model/grid.js';
import { sampleCells } from './evidence.js';

it('looks at each different cell once, with its letters mended', () => {
  const grid = gridFromRows('Routes', [['CÃ´te d’Ivoire'], [3], [null], [3], ['Kenya']]);
  expect(sampleCells(grid, 0, [0, 1, 2, 3, 4])).toEqual(['Côte d’Ivoire', 3, 'Kenya']);
});
