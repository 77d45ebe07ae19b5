import type { WrittenCell } from './sheet-content.js';

/** Points of one line of text of the usual size, and of a title. */
const [LINE, TITLE] = [16, 24];
/** Letters are a little wider than the figures in which columns are measured, and lines break before they are full. */
const SLACK = 1.06;

/** Heights that show all of the wrapped texts of rows, in points. Not every program finds them out for itself. */
export function rowHeights(rows: readonly (readonly (WrittenCell | null)[])[], widths: readonly number[]): number[] {
  return rows.map((cells) => Math.max(LINE, ...cells.map((cell, column) => heightOf(cell, widths[column] ?? 9))));
}

function heightOf(cell: WrittenCell | null, width: number): number {
  if (cell?.look === 'title') return TITLE;
  if (typeof cell?.value !== 'string' || cell.look === 'text' || cell.look === 'link') return LINE;
  const lines = cell.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * SLACK) / width)), 0);
  return lines > 1 ? lines * LINE + 3 : LINE;
}
