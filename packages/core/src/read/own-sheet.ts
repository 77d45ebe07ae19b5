import { cellAt, type Grid } from '../model/grid.js';

/** A sheet that Routebook wrote beside a table, by how its first cell begins: how to fill in a template, and the lists to choose from. */
export function isOwnSheet(grid: Grid): boolean {
  const title = cellAt(grid, 0, 0);
  return typeof title === 'string' && title.startsWith('Routebook: ');
}
