import { cellAt, type Grid, type Workbook } from '@routebook/core';
import { sameSheetName } from '../xlsx/package/sheet-name.js';

/** The name of the report sheet, and what its first cell says: so it is known again. */
export const REPORT_NAME = 'Routebook';

/** A name for the report that no sheet of the partner has. */
export function reportName({ sheets }: Workbook): string {
  const taken = sheets.filter((grid) => !isReport(grid));
  let name = REPORT_NAME;
  for (let number = 2; taken.some((grid) => sameSheetName(grid.name, name)); number++) name = `${REPORT_NAME} ${number}`;
  return name;
}

/** Whether a sheet is the report of an earlier check. */
export function isReport(grid: Grid): boolean {
  return grid.name.startsWith(REPORT_NAME) && cellAt(grid, 0, 0) === REPORT_NAME;
}
