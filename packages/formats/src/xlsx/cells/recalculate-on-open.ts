import { attributeOf, attributesOf, childOf, outlineXml } from '../../xml/outline-xml.js';
import type { XlsxPackage } from '../package/xlsx-package.js';
import { isTrue } from '../workbook-part.js';

/** Children of the workbook that stand before its settings for calculation. */
const EARLIER = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]);

/** Has formulas calculated when the workbook is opened: the results that it keeps may rest on cells that were changed. */
export function recalculateOnOpen(pkg: XlsxPackage): void {
  const bytes = pkg.read(pkg.mainPart);
  const root = outlineXml(bytes, pkg.mainPart, 2);
  const settings = childOf(root, 'calcPr');
  if (!settings) {
    const at = root.children.findLast(({ name }) => EARLIER.has(name))?.end ?? root.openEnd;
    pkg.splice(pkg.mainPart, [{ start: at, end: at, text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` }]);
    return;
  }
  const value = attributeOf(bytes, settings, 'fullCalcOnLoad');
  if (isTrue(value)) return;
  const tag = attributesOf(bytes, settings);
  const afterName = settings.start + `<${settings.prefix}calcPr`.length;
  if (value === undefined) pkg.splice(pkg.mainPart, [{ start: afterName, end: afterName, text: ' fullCalcOnLoad="1"' }]);
  else if (tag.attribute('fullCalcOnLoad')) pkg.splice(pkg.mainPart, [{ start: tag.valueStart, end: tag.valueEnd, text: '1' }]);
}
