import { cellAt, type Grid } from '../model/grid.js';

/**
 * A sheet that Routebook wrote beside a table, by its first cell: how to fill in a template, the lists to choose from, and what was found
 * in an annotated copy.
 */
export function isOwnSheet(grid: Grid): boolean {
  const title = cellAt(grid, 0, 0);
  return typeof title === 'string' && (title.startsWith('Routebook: ') || (title === 'Routebook' && grid.name.startsWith('Routebook')));
}
