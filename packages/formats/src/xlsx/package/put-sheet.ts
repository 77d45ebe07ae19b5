import { cellAddress } from '@routebook/core';
import type { CellLook, SheetContent } from '../../sheet-content.js';
import { damaged } from '../../unreadable-file.js';
import { escapeAttribute, escapeText } from '../../xml/escape-xml.js';
import { addNotes } from '../marks/add-notes.js';
import { addCellStyles } from './cell-styles.js';
import { folderOf } from './part-names.js';
import { dropNames, dropSheetPart } from './remove-sheet.js';
import { cleanSheetName, sheetReference } from './sheet-name.js';
import { findSheet } from './sheet-part.js';
import { sheetXml } from './sheet-xml.js';
import { mainNamespace } from './style-sheet.js';
import { usesDate1904 } from './workbook-kind.js';
import { WorkbookXml } from './workbook-xml.js';
import type { XlsxPackage } from './xlsx-package.js';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const RELATIONS = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const STATES = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' } as const;
const HIGHEST_SHEET_ID = 65_534;

/**
 * Adds a sheet at the end of a workbook, or replaces the one of that name (compared without regard to case) in its place.
 * The name is cut to what a sheet may be called. Nothing else of the workbook changes. `selected`: it is in front when the workbook is opened.
 */
export function putSheet(pkg: XlsxPackage, content: SheetContent, selected = false): void {
  const name = cleanSheetName(content.name);
  const styles = addCellStyles(pkg, looksOf(content), content.rightToLeft);
  const workbook = new WorkbookXml(pkg);
  const old = findSheet(workbook, name);
  if (old) dropSheetPart(pkg, old);
  const part = pkg.numberedName(`${folderOf(pkg.mainPart)}worksheets/sheet`, '.xml');
  pkg.write(part, sheetXml(content, { namespace: mainNamespace(pkg), styles, date1904: usesDate1904(pkg), selected }), TYPE);
  const relation = pkg.relate(pkg.mainPart, 'worksheet', part);
  listSheet(pkg, workbook, name, STATES[content.visibility ?? 'visible'], relation);
  addNotes(pkg, part, content.notes ?? []);
  if (content.filter) nameFilter(pkg, name, content.filter);
}

function looksOf({ rows, columnLooks = [] }: SheetContent): Set<CellLook> {
  const looks = new Set<CellLook>(columnLooks.filter((look) => look !== null));
  for (const cells of rows) for (const cell of cells ?? []) if (cell?.look) looks.add(cell.look);
  return looks;
}

function listSheet(pkg: XlsxPackage, workbook: WorkbookXml, name: string, state: string, relation: string): void {
  const { list, sheets, root } = workbook;
  if (!list) throw damaged('sheets-missing', pkg.mainPart);
  const old = findSheet(workbook, name);
  const sheetId = old?.sheetId || freeSheetId(sheets.map((sheet) => sheet.sheetId));
  const declared = workbook.relationPrefix();
  const prefix = declared ?? 'r:';
  const namespace = declared ? '' : ` xmlns:r="${pkg.strict ? RELATIONS.strict : RELATIONS.transitional}"`;
  const text = `<${root.prefix}sheet${namespace} name="${escapeAttribute(name)}" sheetId="${sheetId}"${state} ${prefix}id="${relation}"/>`;
  if (!old) workbook.splice([workbook.append(list, text)]);
  else workbook.splice([{ start: old.element.start, end: old.element.end, text }, ...dropNames(workbook, sheets.indexOf(old), false)]);
}

function freeSheetId(taken: readonly number[]): number {
  const next = Math.max(0, ...taken) + 1;
  if (next <= HIGHEST_SHEET_ID) return next;
  let free = 1;
  while (taken.includes(free)) free++;
  return free;
}

/** Spreadsheets keep the area of a filter a second time, as a hidden name. */
function nameFilter(pkg: XlsxPackage, name: string, { top, left, bottom, right }: NonNullable<SheetContent['filter']>): void {
  const workbook = new WorkbookXml(pkg);
  const { prefix } = workbook.root;
  const index = workbook.sheets.findIndex((sheet) => sheet.name === name);
  const absolute = (row: number, column: number) => cellAddress(row, column).replace(/^([A-Z]+)/, '$$$1$$');
  const area = escapeText(sheetReference(name, `${absolute(top, left)}:${absolute(bottom, right)}`));
  const tag = `${prefix}definedName`;
  workbook.splice([workbook.appendName(`<${tag} name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${area}</${tag}>`)]);
}
