import { parseAddress } from '@routebook/core';
import type { CellNote } from '../../sheet-content.js';
import { attributeOf, outlineXml } from '../../xml/outline-xml.js';
import { prefixAt } from '../../xml/prefix-at.js';
import { folderOf } from '../package/part-names.js';
import type { Splice } from '../package/splice.js';
import { mainNamespace } from '../package/style-sheet.js';
import type { XlsxPackage } from '../package/xlsx-package.js';
import { CommentsPart } from './comments-part.js';
import { namespacePrefix } from './namespace-prefix.js';
import { extendVml, freeBlock, type ShapeOrder, vmlDrawing } from './vml-drawing.js';
import { WorksheetOutline } from './worksheet-outline.js';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** Why a note was not written: its cell has a conversation of its own, a note that is full, or none of the sheet's drawings can hold it. */
export type NoteRefusal = 'threaded-comment' | 'note-full' | 'drawing-damaged' | 'cell-invalid';

/** A note that was not written. */
export interface SkippedNote {
  readonly cell: string;
  readonly reason: NoteRefusal;
}

/** Adds notes to the cells of a worksheet, behind the partner's own text where there is some. Gives those that were not written. */
export function addNotes(pkg: XlsxPackage, sheetPart: string, notes: readonly CellNote[]): SkippedNote[] {
  if (notes.length === 0) return [];
  const bytes = pkg.read(sheetPart);
  const outline = WorksheetOutline.read(bytes, sheetPart, []);
  const { splices, skipped } = prepareNotes(pkg, sheetPart, outline, notes);
  pkg.splice(sheetPart, splices);
  return skipped;
}

/** Writes notes into the parts beside a worksheet; what has to change in the worksheet itself is given, to be made with other changes. */
export function prepareNotes(
  pkg: XlsxPackage,
  sheetPart: string,
  outline: WorksheetOutline,
  notes: readonly CellNote[],
): { splices: Splice[]; skipped: SkippedNote[] } {
  const skipped: SkippedNote[] = [];
  const threads = threadedCells(pkg, sheetPart);
  const relation = pkg.relations(sheetPart).find(({ kind, target, external }) => kind === 'comments' && !external && pkg.has(target));
  const source = relation ? pkg.read(relation.target) : new TextEncoder().encode(emptyComments(pkg));
  const comments = new CommentsPart(source, relation?.target ?? 'comments');
  const orders: ShapeOrder[] = [];
  const drawing = findDrawing(pkg, sheetPart, outline);
  for (const { cell, text } of notes) {
    const place = parseAddress(cell);
    const refusal = refuseNote(place, cell, threads, drawing);
    const done = refusal || !place ? refusal : comments.add(cell.toUpperCase().replaceAll('$', ''), text);
    if (done === 'new' && place) orders.push({ place, text });
    else if (done === 'full') skipped.push({ cell, reason: 'note-full' });
    else if (done && done !== 'extended') skipped.push({ cell, reason: done as NoteRefusal });
  }
  const changes = comments.finish();
  if (changes.length === 0) return { splices: [], skipped };
  if (!relation) createComments(pkg, sheetPart);
  pkg.splice(commentsOf(pkg, sheetPart), changes);
  return { splices: orders.length > 0 ? draw(pkg, sheetPart, outline, drawing, orders) : [], skipped };
}

function refuseNote(place: unknown, cell: string, threads: ReadonlySet<string>, drawing: Drawing): NoteRefusal | undefined {
  if (!place) return 'cell-invalid';
  if (threads.has(cell.toUpperCase())) return 'threaded-comment';
  return drawing === 'damaged' ? 'drawing-damaged' : undefined;
}

/** Cells on which people talk with each other: their plain notes only repeat that and are written anew by Excel. */
function threadedCells(pkg: XlsxPackage, sheetPart: string): Set<string> {
  const cells = new Set<string>();
  for (const { kind, target } of pkg.relations(sheetPart)) {
    if (kind !== 'threadedComment' || !pkg.has(target)) continue;
    const bytes = pkg.read(target);
    for (const child of outlineXml(bytes, target, 2).children) cells.add((attributeOf(bytes, child, 'ref') ?? '').toUpperCase());
  }
  return cells;
}

/** The name of the part with the shapes of notes; whether there is none, or it cannot be used. */
type Drawing = { readonly part: string } | 'none' | 'damaged';

function findDrawing(pkg: XlsxPackage, sheetPart: string, { legacyDrawing }: WorksheetOutline): Drawing {
  if (legacyDrawing === undefined) return 'none';
  const target = pkg.relations(sheetPart).find(({ id, external }) => id === legacyDrawing && !external)?.target;
  if (target === undefined || !pkg.has(target)) return 'damaged';
  return extendVml(pkg.read(target), [], 1) ? { part: target } : 'damaged';
}

function draw(pkg: XlsxPackage, sheetPart: string, outline: WorksheetOutline, drawing: Drawing, orders: readonly ShapeOrder[]): Splice[] {
  const drawings = pkg.names.filter((name) => /vmldrawing[^/]{0,60}\.vml$/i.test(name)).map((name) => pkg.read(name));
  const block = freeBlock(drawings);
  if (typeof drawing === 'object') {
    pkg.splice(drawing.part, extendVml(pkg.read(drawing.part), orders, block) ?? []);
    return [];
  }
  const part = pkg.numberedName(`${folderOf(pkg.mainPart)}drawings/vmlDrawing`, '.vml');
  pkg.write(part, vmlDrawing(orders, block), VML_TYPE);
  const id = pkg.relate(sheetPart, 'vmlDrawing', part);
  const bytes = pkg.read(sheetPart);
  const prefix = namespacePrefix(bytes, outline.rootStart, outline.rootOpenEnd, RELATIONS);
  const declaration = prefix === undefined ? ` xmlns:r="${RELATIONS[pkg.strict ? 1 : 0]}"` : '';
  const at = outline.placeFor('legacyDrawing');
  return [{ start: at, end: at, text: `<${prefixAt(bytes, outline.rootStart)}legacyDrawing${declaration} ${prefix ?? 'r:'}id="${id}"/>` }];
}

function commentsOf(pkg: XlsxPackage, sheetPart: string): string {
  return pkg.relations(sheetPart).find(({ kind, target }) => kind === 'comments' && pkg.has(target))?.target ?? '';
}

function createComments(pkg: XlsxPackage, sheetPart: string): void {
  const part = pkg.numberedName(`${folderOf(pkg.mainPart)}comments`, '.xml');
  pkg.write(part, emptyComments(pkg), COMMENTS_TYPE);
  pkg.relate(sheetPart, 'comments', part);
}

function emptyComments(pkg: XlsxPackage): string {
  return `${DECLARATION}<comments xmlns="${mainNamespace(pkg)}"><authors></authors><commentList></commentList></comments>`;
}
