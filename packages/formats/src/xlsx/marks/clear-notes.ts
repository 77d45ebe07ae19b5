import { parseAddress } from '@routebook/core';
import { decodeText } from '../../xml/decode-text.js';
import { escapeText } from '../../xml/escape-xml.js';
import { attributeOf, childOf, outlineXml, type XmlElement } from '../../xml/outline-xml.js';
import { joinSplices } from '../cells/join-splices.js';
import type { Splice } from '../package/splice.js';
import type { XlsxPackage } from '../package/xlsx-package.js';
import { NOTE_AUTHOR, NOTE_MARKER, NOTE_TITLE } from './comment-xml.js';
import { removeShapes } from './remove-shapes.js';
import type { CellPlace } from './to-sqref.js';
import { WorksheetOutline } from './worksheet-outline.js';

/** Takes our notes away, known by their author or first line, with their shapes, and our text from other notes; true when there were some. */
export function clearNotes(pkg: XlsxPackage, sheetPart: string): boolean {
  const relation = pkg.relations(sheetPart).find(({ kind, target, external }) => kind === 'comments' && !external && pkg.has(target));
  if (!relation) return false;
  const bytes = pkg.read(relation.target);
  const root = outlineXml(bytes, relation.target);
  const authors = (childOf(root, 'authors')?.children ?? []).map((author) => decodeText(bytes, author.openEnd, author.closeStart).trim());
  const comments = (childOf(root, 'commentList')?.children ?? []).filter(({ name }) => name === 'comment');
  const isOurs = (comment: XmlElement) =>
    authors[Number(attributeOf(bytes, comment, 'authorId') ?? -1)] === NOTE_AUTHOR || textOf(bytes, comment).startsWith(`${NOTE_TITLE}\n`);
  const ours = comments.filter(isOurs);
  const rest = comments.filter((comment) => !ours.includes(comment));
  const splices = [...ours.map(({ start, end }) => ({ start, end, text: '' })), ...rest.flatMap((comment) => clearAdded(bytes, comment))];
  if (splices.length === 0) return false;
  const cells = ours.flatMap((comment) => parseAddress(attributeOf(bytes, comment, 'ref') ?? '') ?? []);
  clearShapes(pkg, sheetPart, cells, rest.length === 0);
  if (rest.length > 0) pkg.splice(relation.target, joinSplices(splices));
  else {
    pkg.remove(relation.target);
    pkg.unrelate(sheetPart, relation.id);
  }
  return true;
}

/** Cuts a note at our marker, wherever its runs begin and end now. */
function clearAdded(bytes: Uint8Array, comment: XmlElement): Splice[] {
  const texts = findTexts(comment);
  const at = texts.findIndex((text) => decodeText(bytes, text.openEnd, text.closeStart).includes(NOTE_MARKER));
  const marked = texts[at];
  if (!marked) return [];
  const text = decodeText(bytes, marked.openEnd, marked.closeStart);
  const kept = text.slice(0, text.indexOf(NOTE_MARKER));
  const rest = texts.slice(at + 1).map((element) => replaceText(element, ''));
  // LibreOffice moves the line end before the marker into the text before it.
  const previous = kept === '' ? texts[at - 1] : undefined;
  const before = previous ? decodeText(bytes, previous.openEnd, previous.closeStart) : '';
  const ended = previous && before.endsWith('\n') ? [replaceText(previous, before.slice(0, -1))] : [];
  return [...ended, replaceText(marked, kept.endsWith('\n') ? kept.slice(0, -1) : kept), ...rest];
}

function replaceText({ openEnd, closeStart }: XmlElement, text: string): Splice {
  return { start: openEnd, end: closeStart, text: escapeText(text) };
}

function textOf(bytes: Uint8Array, comment: XmlElement): string {
  return findTexts(comment)
    .map(({ openEnd, closeStart }) => decodeText(bytes, openEnd, closeStart))
    .join('');
}

function findTexts(element: XmlElement): XmlElement[] {
  if (element.name === 't') return [element];
  return element.name === 'rPh' ? [] : element.children.flatMap(findTexts);
}

/** `last`: no note is left on the sheet, so that a drawing without other shapes goes too. */
function clearShapes(pkg: XlsxPackage, sheetPart: string, cells: readonly CellPlace[], last: boolean): void {
  const bytes = pkg.read(sheetPart);
  const { legacyDrawing, sections } = WorksheetOutline.read(bytes, sheetPart, []);
  const drawing = pkg.relations(sheetPart).find(({ id, target }) => id === legacyDrawing && pkg.has(target));
  const section = sections.find(({ name }) => name === 'legacyDrawing');
  if (!drawing || !section) return;
  const { splices, left } = removeShapes(pkg.read(drawing.target), cells);
  if (left > 0 || !last) {
    pkg.splice(drawing.target, splices);
    return;
  }
  pkg.splice(sheetPart, [{ start: section.start, end: section.end, text: '' }]);
  pkg.remove(drawing.target);
  pkg.unrelate(sheetPart, drawing.id);
}
