import type { SheetContent } from '../../sheet-content.js';
import { escapeText } from '../../xml/escape-xml.js';
import { putSheet } from './put-sheet.js';
import { cleanSheetName } from './sheet-name.js';
import { XlsxPackage } from './xlsx-package.js';

/** What a new workbook says of itself. It names no author and no time. */
export interface WorkbookProperties {
  readonly title?: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** A new .xlsx workbook of these sheets; the same sheets give the same bytes. Names that are equal once they are cut get a number. */
export function writeXlsx(sheets: readonly SheetContent[], properties: WorkbookProperties = {}): Uint8Array {
  const pkg = XlsxPackage.create('xl/workbook.xml');
  const front = Math.max(
    0,
    sheets.findIndex(({ visibility }) => (visibility ?? 'visible') === 'visible'),
  );
  pkg.write(pkg.mainPart, workbookXml(front), MAIN_TYPE);
  pkg.relate('', 'officeDocument', pkg.mainPart);
  if (properties.title) {
    pkg.write('docProps/core.xml', coreXml(properties.title), CORE_TYPE);
    pkg.relate('', 'core-properties', 'docProps/core.xml', CORE_RELATION);
  }
  const written = sheets.length > 0 ? sheets : [{ name: 'Sheet1', rows: [] }];
  const names = distinctNames(written.map(({ name }) => cleanSheetName(name)));
  for (const [index, sheet] of written.entries()) putSheet(pkg, { ...sheet, name: names[index] as string }, index === front);
  return pkg.save();
}

function workbookXml(front: number): string {
  const namespaces =
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const view = `<workbookView${front > 0 ? ` firstSheet="${front}" activeTab="${front}"` : ''}/>`;
  return `${DECLARATION}<workbook ${namespaces}><bookViews>${view}</bookViews><sheets></sheets></workbook>`;
}

function coreXml(title: string): string {
  const namespaces =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  return `${DECLARATION}<cp:coreProperties ${namespaces}><dc:title>${escapeText(title)}</dc:title></cp:coreProperties>`;
}

function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) {
      const end = ` (${number})`;
      free = cleanSheetName(name.slice(0, 31 - end.length)) + end;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
