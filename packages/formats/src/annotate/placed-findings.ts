import { cellAddress, type Diagnostic, type Grid, isBlank, type Review, type SheetReview, type Workbook } from '@routebook/core';
import { mergedAnchors } from './merged-anchors.js';

/** A finding with the place where it is shown; without a cell when it is about the file as a whole. */
export interface PlacedFinding {
  readonly finding: Diagnostic;
  readonly sheet?: string;
  readonly cell?: string;
  /** The heading of the column that it is about; '' when there is none. */
  readonly header: string;
}

/**
 * All findings of a review, each with the cell that it is shown at: of one about a row that is the first cell that was used, of one about a
 * table the first cell of its header, and in a merged area the cell that is seen.
 */
export function placeFindings(workbook: Workbook, review: Review): PlacedFinding[] {
  const grids = new Map(workbook.sheets.map((grid) => [grid.name, grid]));
  const anchors = new Map(workbook.sheets.map((grid) => [grid.name, mergedAnchors(grid)]));
  const ofFile = review.diagnostics.map((finding): PlacedFinding => {
    const { sheet } = finding;
    return { finding, header: '', ...(sheet !== undefined && { sheet }) };
  });
  const ofSheets = review.sheets.flatMap((sheet) => {
    const headers = new Map(sheet.table?.columns.map(({ column, header }) => [column, header]));
    return sheet.diagnostics.map((finding): PlacedFinding => {
      const name = finding.sheet ?? sheet.sheet;
      const cell = spotOf(finding, sheet, grids.get(name));
      const header = finding.sheet === undefined && finding.column !== undefined ? (headers.get(finding.column) ?? '') : '';
      return { finding, sheet: name, header, ...(cell !== undefined && { cell: anchors.get(name)?.(cell) ?? cell }) };
    });
  });
  return [...ofFile, ...ofSheets];
}

function spotOf({ cell, row, column, sheet }: Diagnostic, { table }: SheetReview, grid: Grid | undefined): string | undefined {
  if (cell !== undefined) return cell;
  const header = table?.headerRows.at(-1) ?? 1;
  if (column !== undefined) return `${column}${row ?? header}`;
  if (row !== undefined && sheet !== undefined) return cellAddress(row - 1, firstFilled(grid, row - 1));
  const columns = table?.columns ?? [];
  if (row !== undefined) return `${(columns.find(({ field }) => field !== null) ?? columns[0])?.column ?? 'A'}${row}`;
  return table ? `${columns[0]?.column ?? 'A'}${header}` : undefined;
}

function firstFilled(grid: Grid | undefined, row: number): number {
  return Math.max(0, grid?.rows[row]?.findIndex((cell) => !isBlank(cell)) ?? 0);
}

/** The zero-based row of an address such as `B6`. */
export function rowOf(cell: string): number {
  const letters = /^[A-Z]+/.exec(cell)?.[0].length ?? 0;
  return Number(cell.slice(letters)) - 1;
}
