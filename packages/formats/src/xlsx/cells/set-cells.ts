import { sheetPart } from '../package/sheet-part.js';
import type { XlsxPackage } from '../package/xlsx-package.js';
import type { CellEdit, SkippedEdit } from './cell-edit.js';
import { recalculateOnOpen } from './recalculate-on-open.js';
import { spliceCells } from './splice-cells.js';
import { tableHeaders } from './table-headers.js';
import { TextStyles } from './text-styles.js';

/**
 * Sets cells of one sheet and gives the edits that were not made, with the reason. No other cell changes: a cell keeps its style,
 * formulas are never overwritten, but calculated anew when the workbook is opened. Throws `UnreadableFile` when the sheet's XML is damaged.
 */
export function setCells(pkg: XlsxPackage, sheetName: string, edits: readonly CellEdit[]): SkippedEdit[] {
  const part = sheetPart(pkg, sheetName);
  if (part === undefined) return edits.map(({ cell }) => ({ cell, reason: 'sheet-missing' }));
  const styles = new TextStyles(pkg);
  const isHeader = tableHeaders(pkg, part);
  const { splices, skipped, hasFormulas } = spliceCells(pkg.read(part), part, edits, {
    refuse: (edit) => (isHeader(edit) ? 'table-header' : undefined),
    textStyle: (style) => styles.styleFor(style),
  });
  pkg.splice(part, splices);
  styles.save();
  const calculates = hasFormulas || pkg.relations(pkg.mainPart).some(({ kind }) => kind === 'calcChain');
  if (calculates && splices.length > 0) recalculateOnOpen(pkg);
  return skipped;
}
