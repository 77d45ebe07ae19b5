import { type Cell, cellText, type Grid } from '@routebook/core';
import type { SheetContent, WrittenCell } from './sheet-content.js';

const NARROWEST = 8;
const WIDEST = 60;
/** Room beside the text, in characters. */
const MARGIN = 2;

/**
 * A sheet that was read, as one to write: values, dates, merged areas and what is hidden. Formulas come back as the values they had, every
 * date is shown as year, month and day, and errors become their text.
 */
export function gridToSheet({ name, visibility, rows, merges, hiddenRows, hiddenColumns }: Grid): SheetContent {
  return {
    name,
    visibility,
    columnWidths: columnWidths(rows),
    rows: Array.from(rows, (row) => row && Array.from(row, writtenCell)),
    merges,
    hiddenRows,
    hiddenColumns,
  };
}

function writtenCell(cell: Cell | undefined): WrittenCell | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell !== 'object') return { value: cell };
  return cell.type === 'date' ? { value: cell.serial, look: 'date' } : { value: cell.code };
}

function columnWidths(rows: Grid['rows']): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of (row ?? []).entries()) {
      const width = Math.min(cellText(cell).length + MARGIN, WIDEST);
      widths[column] = Math.max(widths[column] ?? NARROWEST, width);
    }
  }
  return widths;
}
