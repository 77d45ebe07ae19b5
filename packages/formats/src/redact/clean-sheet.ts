import { type Cell, cellText, type Grid } from '@routebook/core';
import type { SheetContent, WrittenCell } from '../sheet-content.js';

const [NARROWEST, WIDEST] = [8, 40];
const ROWS_FOR_WIDTH = 200;
const MOST_FROZEN = 10;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFEFC]/;

/** The kept cells of a sheet as a sheet that is written anew, as plain as can be: colours and widths of the old one may tell something. */
export function cleanSheet({ name, rows }: Grid): SheetContent {
  const header = rows.findIndex((cells) => cells?.some((cell) => typeof cell === 'string'));
  return {
    name,
    rows: Array.from(rows, (cells, row) => cells && Array.from(cells, (cell) => cleanCell(cell, row === header))),
    columnWidths: widthsOf(rows),
    ...(isRightToLeft(rows[header] ?? []) && { rightToLeft: true }),
    ...(header >= 0 && header < MOST_FROZEN && { frozenRows: header + 1 }),
  };
}

/** Texts keep the format of texts, so that "10-15" is no date when it is typed again. */
function cleanCell(cell: Cell | undefined, isHeading: boolean): WrittenCell | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number' || typeof cell === 'boolean') return { value: cell };
  return { value: cellText(cell), look: isHeading ? 'heading' : 'text' };
}

function isRightToLeft(header: readonly Cell[]): boolean {
  const texts = header.filter((cell) => typeof cell === 'string');
  return texts.filter((text) => RIGHT_TO_LEFT.test(text)).length * 2 > texts.length;
}

/** Wide enough for the first rows. */
function widthsOf(rows: Grid['rows']): number[] {
  const widths: number[] = [];
  for (const cells of rows.filter(Boolean).slice(0, ROWS_FOR_WIDTH)) {
    cells?.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? NARROWEST, Math.min(WIDEST, cellText(cell).length + 2));
    });
  }
  return Array.from(widths, (width) => width ?? NARROWEST);
}
