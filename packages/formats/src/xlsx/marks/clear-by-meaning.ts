import { removeSheet } from '../package/remove-sheet.js';
import { partOf } from '../package/sheet-part.js';
import { WorkbookXml } from '../package/workbook-xml.js';
import type { XlsxPackage } from '../package/xlsx-package.js';
import { clearColours } from './clear-colours.js';
import { clearNotes } from './clear-notes.js';
import { isReportSheet } from './is-report-sheet.js';

/**
 * Takes away what is ours in a file that another program has saved: conditional formats by their formula, notes by their author,
 * our text in other notes by its marker, and the report. Tells whether there was something.
 */
export function clearByMeaning(pkg: XlsxPackage, reportSheet: string): boolean {
  let found = false;
  for (const sheet of new WorkbookXml(pkg).sheets) {
    const part = partOf(pkg, sheet);
    if (part === undefined) continue;
    if (isReportSheet(pkg, sheet.name, part, reportSheet)) {
      removeSheet(pkg, sheet.name);
      found = true;
      continue;
    }
    const colours = clearColours(pkg, part);
    const notes = clearNotes(pkg, part);
    found ||= colours || notes;
  }
  return found;
}
