import { expect, it } from 'vitest';
import { gridFromRows } from '../model/grid.js';
import { isOwnSheet } from './own-sheet.js';

it('knows a sheet of its own by the first cell, and takes no other for one', () => {
  expect(isOwnSheet(gridFromRows('Lists', [['Routebook: Lists'], ['Origin country']]))).toBe(true);
  expect(isOwnSheet(gridFromRows('Routebook', [['Origin country', 'Routebook: Lists']]))).toBe(false);
  expect(isOwnSheet(gridFromRows('Empty', []))).toBe(false);
  expect(isOwnSheet(gridFromRows('Routebook 2', [['Routebook'], ['Ready']]))).toBe(true);
  expect(isOwnSheet(gridFromRows('Cases', [['Routebook'], ['Ready']]))).toBe(false);
  expect(isOwnSheet(gridFromRows('Routebook', [['routebook '], ['Ready']]))).toBe(false);
});
