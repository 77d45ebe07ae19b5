import { isReportSheet, REPORT_SHEET, type Workbook } from '@routebook/core';
import { sameSheetName } from '../xlsx/package/sheet-name.js';

/** A name for the report that no sheet of the partner has. */
export function reportName({ sheets }: Workbook): string {
  const taken = sheets.filter((grid) => !isReportSheet(grid));
  let name = REPORT_SHEET;
  for (let number = 2; taken.some((grid) => sameSheetName(grid.name, name)); number++) name = `${REPORT_SHEET} ${number}`;
  return name;
}
