import type { Splice } from '../package/splice.js';
import type { CellPlace } from './to-sqref.js';

/** What a drawing may hold besides shapes; none of it is a note. */
const OTHER_SHAPES = /<(?:[\w.-]{1,40}:)?(?:line|rect|roundrect|oval|polyline|curve|arc|image|group)[\s>/]/gi;

/** The changes that take the shapes of notes out of a drawing, which is searched and not parsed, and how many shapes are `left`. */
export function removeShapes(bytes: Uint8Array, cells: readonly CellPlace[]): { splices: Splice[]; left: number } {
  const wanted = new Set(cells.map(({ row, column }) => `${row},${column}`));
  const text = new TextDecoder('latin1').decode(bytes);
  const splices: Splice[] = [];
  let left = Array.from(text.matchAll(OTHER_SHAPES)).length;
  for (const open of text.matchAll(/<((?:[\w.-]{1,40}:)?shape)[\s>]/gi)) {
    const close = text.indexOf(`</${open[1]}>`, open.index);
    if (close < 0) break;
    const end = close + `</${open[1]}>`.length;
    const shape = text.slice(open.index, end);
    const place = `${numberIn(shape, 'Row')},${numberIn(shape, 'Column')}`;
    if (wanted.has(place) && /ObjectType=["']Note["']/i.test(shape)) splices.push({ start: open.index, end, text: '' });
    else left++;
  }
  return { splices, left };
}

function numberIn(shape: string, name: string): number {
  return Number(new RegExp(`<(?:[\\w.-]{1,40}:)?${name}>\\s{0,9}(\\d{1,9})`, 'i').exec(shape)?.[1] ?? -1);
}
