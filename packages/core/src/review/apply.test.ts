import { expect, it } from 'vitest';
import { cellKey, gridFromRows } from '../model/grid.js';
import { applyEdits } from './apply.js';

const grid = gridFromRows('S', [['City'], ['Mombassa']]);

it('changes the cell on a copy, also beyond the end of a row', () => {
  const { grid: changed, skipped } = applyEdits(grid, [
    { cell: 'A2', before: 'Mombassa', after: 'Mombasa' },
    { cell: 'C4', before: null, after: 3 },
  ]);
  expect(changed.rows).toEqual([['City'], ['Mombasa'], undefined, [null, null, 3]].map((row) => row ?? undefined));
  expect(skipped).toEqual([]);
  expect(grid.rows[1]).toEqual(['Mombassa']);
});

it('leaves a cell that changed meanwhile, and one that holds a formula', () => {
  const edit = { cell: 'A2', before: 'Mombasa town', after: 'Mombasa' };
  expect(applyEdits(grid, [edit]).skipped).toEqual([edit]);
  const withFormula = { ...grid, formulas: new Set([cellKey(1, 0)]) };
  const other = { cell: 'A2', before: 'Mombassa', after: 'Mombasa' };
  expect(applyEdits(withFormula, [other]).skipped).toEqual([other]);
});
