import { sameSheetName } from './sheet-name.js';
import { type ListedSheet, WorkbookXml } from './workbook-xml.js';
import type { XlsxPackage } from './xlsx-package.js';

/** The part of the sheet of that name, compared without regard to case; undefined when there is none. */
export function sheetPart(pkg: XlsxPackage, name: string): string | undefined {
  const sheet = findSheet(new WorkbookXml(pkg), name);
  return sheet && partOf(pkg, sheet);
}

/** The sheet of that name in the list. */
export function findSheet(workbook: WorkbookXml, name: string): ListedSheet | undefined {
  const { sheets } = workbook;
  return sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => sameSheetName(sheet.name, name));
}

/** The part of a listed sheet; undefined when the file does not hold it. */
export function partOf(pkg: XlsxPackage, { relation }: ListedSheet): string | undefined {
  const target = pkg.relations(pkg.mainPart).find(({ id, external }) => id === relation && !external)?.target;
  return target !== undefined && pkg.has(target) ? target : undefined;
}
