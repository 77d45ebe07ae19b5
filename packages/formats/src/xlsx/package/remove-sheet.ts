import { childOf, outlineXml, type XmlElement } from '../../xml/outline-xml.js';
import { findSheet, partOf } from './sheet-part.js';
import type { Splice } from './splice.js';
import { type ListedSheet, WorkbookXml } from './workbook-xml.js';
import type { XlsxPackage } from './xlsx-package.js';

/** What belongs to one sheet alone and goes with it. */
const OWNED = new Set([
  'comments',
  'threadedComment',
  'vmlDrawing',
  'drawing',
  'table',
  'printerSettings',
  'ctrlProp',
  'queryTable',
  'pivotTable',
]);

/** Takes a sheet out with all that belongs to it alone. Nothing happens when there is no such sheet, or no other one. */
export function removeSheet(pkg: XlsxPackage, name: string): void {
  const workbook = new WorkbookXml(pkg);
  const { sheets } = workbook;
  const sheet = findSheet(workbook, name);
  if (!sheet || sheets.length === 1) return;
  const index = sheets.indexOf(sheet);
  workbook.splice([
    { start: sheet.element.start, end: sheet.element.end, text: '' },
    ...dropNames(workbook, index, true),
    ...workbook.views.flatMap((view) => ['firstSheet', 'activeTab'].flatMap((attribute) => shiftView(workbook, view, attribute, index))),
  ]);
  dropSheetPart(pkg, sheet);
}

/** Takes out the part of a sheet, its relation and what belongs to it alone. The order of calculation goes too if it named its cells. */
export function dropSheetPart(pkg: XlsxPackage, sheet: ListedSheet): void {
  const part = partOf(pkg, sheet);
  if (sheet.relation !== undefined) pkg.unrelate(pkg.mainPart, sheet.relation);
  if (part === undefined || isTarget(pkg, part)) return;
  forgetCalculation(pkg, sheet.sheetId);
  dropPart(pkg, part);
}

/** Takes out the names that hold on one sheet only; `shift`: those of later sheets move up by one. */
export function dropNames(workbook: WorkbookXml, index: number, shift: boolean): Splice[] {
  const names = workbook.definedNames;
  const sheetOf = (element: XmlElement) => Number(workbook.attribute(element, 'localSheetId') ?? -1);
  const list = childOf(workbook.root, 'definedNames');
  if (list && names.length > 0 && names.every((element) => sheetOf(element) === index)) return [workbook.empty(list)];
  return names.flatMap((element): Splice[] => {
    const sheet = sheetOf(element);
    if (sheet === index) return [{ start: element.start, end: element.end, text: '' }];
    return shift && sheet > index ? workbook.spliceAttribute(element, 'localSheetId', String(sheet - 1)) : [];
  });
}

function shiftView(workbook: WorkbookXml, view: XmlElement, attribute: string, index: number): Splice[] {
  const shown = Number(workbook.attribute(view, attribute) ?? 0);
  // A view of a sheet that is not there is left as it is.
  if (shown < index || shown === 0 || shown >= workbook.sheets.length) return [];
  return workbook.spliceAttribute(view, attribute, String(shown - 1));
}

function dropPart(pkg: XlsxPackage, part: string): void {
  const owned = pkg.relations(part).filter(({ kind, external }) => !external && OWNED.has(kind));
  pkg.remove(part);
  for (const { target } of owned) if (pkg.has(target) && !isTarget(pkg, target)) dropPart(pkg, target);
}

/** Whether some part still points to this one. */
function isTarget(pkg: XlsxPackage, part: string): boolean {
  const wanted = part.toLowerCase();
  const points = (source: string) => pkg.relations(source).some(({ target, external }) => !external && target.toLowerCase() === wanted);
  return pkg.names.some((name) => !/\.rels$/i.test(name) && points(name));
}

function forgetCalculation(pkg: XlsxPackage, sheetId: number): void {
  const chain = pkg.relations(pkg.mainPart).find(({ kind, target }) => kind === 'calcChain' && pkg.has(target));
  if (!chain) return;
  const bytes = pkg.read(chain.target);
  const named = new RegExp(`\\si=["']${sheetId}["']`).test(new TextDecoder('latin1').decode(bytes));
  if (!named || outlineXml(bytes, chain.target, 1).name !== 'calcChain') return;
  pkg.unrelate(pkg.mainPart, chain.id);
  pkg.remove(chain.target);
}
