import { childOf } from '../../xml/outline-xml.js';
import { isTrue } from '../workbook-part.js';
import { WorkbookXml } from './workbook-xml.js';
import type { XlsxPackage } from './xlsx-package.js';

const CONTENT_TYPES = '[Content_Types].xml';

/** The extension that a package must have: Excel refuses macros in a file that is called .xlsx. */
export function workbookExtension(pkg: XlsxPackage): 'xlsx' | 'xlsm' | 'xltx' | 'xltm' | 'xlam' {
  const types = new TextDecoder().decode(pkg.read(CONTENT_TYPES)).toLowerCase();
  if (types.includes('addin.macroenabled.main+xml')) return 'xlam';
  if (types.includes('template.macroenabled.main+xml')) return 'xltm';
  if (types.includes('sheet.macroenabled.main+xml')) return 'xlsm';
  return types.includes('template.main+xml') ? 'xltx' : 'xlsx';
}

/** Whether dates are counted from 1904 on. */
export function usesDate1904(pkg: XlsxPackage): boolean {
  const workbook = new WorkbookXml(pkg);
  const properties = childOf(workbook.root, 'workbookPr');
  return properties !== undefined && isTrue(workbook.attribute(properties, 'date1904'));
}
