import { REPORT_SHEET } from '@routebook/core';
import { decodeText } from '../../xml/decode-text.js';
import { outlineXml, type XmlElement } from '../../xml/outline-xml.js';
import { findPlaces } from '../cells/find-places.js';
import { placeEdits } from '../cells/place-edits.js';
import type { XlsxPackage } from '../package/xlsx-package.js';

/** Whether a sheet is our report: its name is the one that was kept, or begins as ours do, and its first cell says who wrote it. */
export function isReportSheet(pkg: XlsxPackage, name: string, part: string, kept: string): boolean {
  if (name !== kept && !name.startsWith(REPORT_SHEET)) return false;
  return firstCell(pkg, part) === REPORT_SHEET;
}

function firstCell(pkg: XlsxPackage, part: string): string | undefined {
  const bytes = pkg.read(part);
  const rows = placeEdits([{ cell: 'A1', value: null }], []);
  findPlaces(bytes, part, rows);
  const found = rows[0]?.edits[0]?.found;
  if (!found?.text) return undefined;
  const cell = outlineXml(bytes.subarray(found.start, found.end), part);
  const own = textIn(bytes.subarray(found.start, found.end), cell);
  const value = cell.children.find((child) => child.name === 'v');
  const piece = bytes.subarray(found.start, found.end);
  return value && own === '' ? sharedText(pkg, Number(decodeText(piece, value.openEnd, value.closeStart))) : own;
}

function sharedText(pkg: XlsxPackage, index: number): string | undefined {
  const strings = pkg.relations(pkg.mainPart).find(({ kind, target }) => kind === 'sharedStrings' && pkg.has(target))?.target;
  if (strings === undefined) return undefined;
  const bytes = pkg.read(strings);
  const entry = outlineXml(bytes, strings, 2).children.filter((child) => child.name === 'si')[index];
  if (!entry) return undefined;
  const piece = bytes.subarray(entry.start, entry.end);
  return textIn(piece, outlineXml(piece, strings));
}

function textIn(bytes: Uint8Array, element: XmlElement): string {
  if (element.name === 't') return decodeText(bytes, element.openEnd, element.closeStart);
  return element.name === 'rPh' ? '' : element.children.map((child) => textIn(bytes, child)).join('');
}
