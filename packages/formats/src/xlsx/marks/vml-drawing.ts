import type { Splice } from '../package/splice.js';
import { noteShape, noteShapeType, type ShapePrefixes } from './note-shape.js';
import type { CellPlace } from './to-sqref.js';

const namespaces = {
  vml: 'urn:schemas-microsoft-com:vml',
  office: 'urn:schemas-microsoft-com:office:office',
  excel: 'urn:schemas-microsoft-com:office:excel',
};
const usual = { vml: 'v', office: 'o', excel: 'x' };
const declarations = `xmlns:v="${namespaces.vml}" xmlns:o="${namespaces.office}" xmlns:x="${namespaces.excel}"`;
/** How many shape ids a block of them holds. */
const BLOCK = 1024;

/** A note's shape to be drawn. */
export interface ShapeOrder {
  readonly place: CellPlace;
  readonly text: string;
}

/** A drawing with the shapes of notes. Their ids begin at the first of a block of 1,024. */
export function vmlDrawing(orders: readonly ShapeOrder[], block: number): string {
  const prefixes: ShapePrefixes = { vml: 'v:', office: 'o:', excel: 'x:', declared: '' };
  const blocks = blockList(block, orders.length);
  const layout = `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks}"/></o:shapelayout>`;
  return `<xml ${declarations}>${layout}${noteShapeType(prefixes)}${shapes(orders, block, prefixes)}</xml>`;
}

/**
 * Adds the shapes of notes to a drawing that is there, however odd: it is never parsed as a whole (some are no XML at all),
 * only searched. Undefined when it has no end to add them before.
 */
export function extendVml(bytes: Uint8Array, orders: readonly ShapeOrder[], block: number): Splice[] | undefined {
  const text = new TextDecoder('latin1').decode(bytes);
  const lower = text.toLowerCase();
  const end = lower.lastIndexOf('</');
  if (end < 0) return undefined;
  const prefixes = findPrefixes(text.slice(0, 8_000));
  const type = lower.includes('"_x0000_t202"') || lower.includes("'_x0000_t202'") ? '' : noteShapeType(prefixes);
  const splices: Splice[] = [{ start: end, end, text: type + shapes(orders, block, prefixes) }];
  const map = /<(?:\w{1,20}:)?idmap\s[^<>]{0,200}?data=(["'])([\d,\s]{1,2000})\1/i.exec(text);
  if (!map?.[2]) return splices;
  const at = map.index + map[0].length - 1;
  return [{ start: at, end: at, text: `,${blockList(block, orders.length)}` }, ...splices];
}

/** The first block of ids that no drawing uses, as their shapes and their own lists of blocks say. */
export function freeBlock(drawings: readonly Uint8Array[]): number {
  let highest = 0;
  for (const bytes of drawings) {
    const text = new TextDecoder('latin1').decode(bytes);
    for (const [, id] of text.matchAll(/_x0000_[si](\d{1,9})/gi)) highest = Math.max(highest, Math.floor(Number(id) / BLOCK));
    for (const [, blocks] of text.matchAll(/idmap\s[^<>]{0,200}?data=["']([\d,\s]{1,2000})["']/gi)) {
      highest = Math.max(highest, ...(blocks as string).split(',').map((block) => Number(block) || 0));
    }
  }
  return highest + 1;
}

function shapes(orders: readonly ShapeOrder[], block: number, prefixes: ShapePrefixes): string {
  return orders.map(({ place, text }, index) => noteShape(block * BLOCK + 1 + index, place, text, prefixes)).join('');
}

function blockList(block: number, shapeCount: number): string {
  return Array.from({ length: Math.floor(shapeCount / BLOCK) + 1 }, (_, index) => block + index).join(',');
}

function findPrefixes(start: string): ShapePrefixes {
  const found: Record<string, string> = {};
  let declared = '';
  for (const key of ['vml', 'office', 'excel'] as const) {
    const prefix = new RegExp(`xmlns:([\\w.-]{1,40})\\s{0,5}=\\s{0,5}["']${namespaces[key]}["']`).exec(start)?.[1];
    found[key] = `${prefix ?? usual[key]}:`;
    if (prefix === undefined) declared += ` xmlns:${usual[key]}="${namespaces[key]}"`;
  }
  return { vml: found['vml'] as string, office: found['office'] as string, excel: found['excel'] as string, declared };
}
