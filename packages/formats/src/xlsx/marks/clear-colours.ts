import { decodeText } from '../../xml/decode-text.js';
import { childOf, outlineXml, type XmlElement } from '../../xml/outline-xml.js';
import type { Splice } from '../package/splice.js';
import type { XlsxPackage } from '../package/xlsx-package.js';
import { MARK_FORMULA } from './colour-cells.js';
import { indexOfBytes } from './index-of-bytes.js';
import { type SheetSection, WorksheetOutline } from './worksheet-outline.js';

/** Takes our conditional formats out of a worksheet, known by their formula; true when there were some. */
export function clearColours(pkg: XlsxPackage, part: string): boolean {
  const bytes = pkg.read(part);
  // What is looked for has no character that programs write in more than one way.
  if (indexOfBytes(bytes, 'routebook:') < 0) return false;
  const { sections } = WorksheetOutline.read(bytes, part, []);
  const splices = sections.filter(({ name }) => name === 'conditionalFormatting').flatMap((section) => clearSection(bytes, part, section));
  pkg.splice(part, splices);
  return splices.length > 0;
}

function clearSection(bytes: Uint8Array, part: string, { start, end }: SheetSection): Splice[] {
  const piece = bytes.subarray(start, end);
  const rules = outlineXml(piece, part, 3).children.filter(({ name }) => name === 'cfRule');
  const ours = rules.filter((rule) => isOurs(piece, rule));
  if (ours.length === 0) return [];
  if (ours.length === rules.length) return [{ start, end, text: '' }];
  return ours.map((rule) => ({ start: start + rule.start, end: start + rule.end, text: '' }));
}

function isOurs(bytes: Uint8Array, rule: XmlElement): boolean {
  const formula = childOf(rule, 'formula');
  return formula !== undefined && decodeText(bytes, formula.openEnd, formula.closeStart).trimStart().startsWith(MARK_FORMULA);
}
