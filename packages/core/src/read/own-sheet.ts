import { cellAt, type Grid } from '../model/grid.js';

/** The name of the sheet that reports in an annotated copy (a number may follow), and what its first cell says: so it is known again. */
export const REPORT_SHEET = 'Routebook';

/** With this the first cell begins of what stands beside the table of a template: how to fill it in, and the lists to choose from. */
export const OWN_TITLE = 'Routebook: ';

/** Whether a sheet is the report of an earlier check. */
export function isReportSheet(grid: Grid): boolean {
  return grid.name.startsWith(REPORT_SHEET) && cellAt(grid, 0, 0) === REPORT_SHEET;
}

/** A sheet that Routebook wrote beside a table. */
export function isOwnSheet(grid: Grid): boolean {
  const title = cellAt(grid, 0, 0);
  return isReportSheet(grid) || (typeof title === 'string' && title.startsWith(OWN_TITLE));
}
