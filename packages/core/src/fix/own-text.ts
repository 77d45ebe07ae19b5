import { onlyWordAt } from '../checks/finding/fixes.js';
import { parseAddress } from '../model/address.js';
import { cellText } from '../model/cell.js';
import type { Edit } from '../model/diagnostic.js';
import { fieldOf } from '../model/fields.js';
import { cellAt, cellKey, type Grid } from '../model/grid.js';
import { fold } from '../text/fold.js';
import type { PlacedFinding } from './decision.js';

/**
 * The edit that writes a person's own text in the cell of a finding: in the place of what the finding quotes, or of the whole cell when it
 * quotes all of it or nothing. None where the cell must not be written (a heading, a formula), or what is quoted cannot be told from the rest.
 */
export function ownText({ finding, table }: PlacedFinding, text: string, grid: Grid): Edit | undefined {
  const { cell, sheet, field, args } = finding;
  const at = cell === undefined || sheet !== undefined ? undefined : parseAddress(cell);
  if (!at || cell === undefined || table?.headerRows.includes(at.row + 1) || !isWritable(grid, at.row, at.column)) return undefined;
  const before = cellAt(grid, at.row, at.column);
  const after = putInto(cellText(before), String(args['text'] ?? ''), text.trim());
  if (after === undefined || after === cellText(before)) return undefined;
  const kind = field === undefined ? 'text' : fieldOf(field).kind;
  return {
    cell,
    before,
    after: after === '' ? null : asCount(after, kind === 'cases' || kind === 'count'),
  };
}

function putInto(whole: string, quoted: string, text: string): string | undefined {
  if (quoted === '' || fold(whole) === fold(quoted) || whole.trim() === '') return text;
  const at = onlyWordAt(whole, quoted);
  return at < 0 ? undefined : whole.slice(0, at) + text + whole.slice(at + quoted.length);
}

/** A plain number of cases is written as a number, so that the sheet can go on adding up. */
function asCount(text: string, isCount: boolean): string | number {
  return isCount && /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : text;
}

/** Not a formula, and not a cell that a merged area hides. */
function isWritable({ formulas, merges }: Grid, row: number, column: number): boolean {
  if (formulas.has(cellKey(row, column))) return false;
  const area = merges.find(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right);
  return area === undefined || (area.top === row && area.left === column);
}
