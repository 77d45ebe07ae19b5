import { sheetPart } from '../package/sheet-part.js';
import type { XlsxPackage } from '../package/xlsx-package.js';
import { findPlaces } from './find-places.js';
import { placeEdits } from './place-edits.js';

/** The styles that cells of a sheet have now, by their numbers in the workbook; 0 for cells that are not there. */
export function cellStylesOf(pkg: XlsxPackage, sheetName: string, cells: readonly string[]): Map<string, number> {
  const styles = new Map(cells.map((cell) => [cell, 0]));
  const part = sheetPart(pkg, sheetName);
  if (part === undefined || cells.length === 0) return styles;
  const rows = placeEdits(
    cells.map((cell) => ({ cell, value: null })),
    [],
  );
  findPlaces(pkg.read(part), part, rows);
  for (const { edit, found } of rows.flatMap(({ edits }) => edits)) if (found) styles.set(edit.cell, Math.max(0, found.style));
  return styles;
}
