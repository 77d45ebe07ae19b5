import { type Box, overlap } from './map-picture.js';
import type { MarkedSpot } from './marks.js';
import { textWidth } from './text-lines.js';

export interface Label {
  readonly text: string;
  /** Where the base line is held: at the end next to the mark, as letters may be wider than reckoned. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  readonly y: number;
}

const LONGEST = 26;
/** So many towns are named even where the name covers marks of less frequent ones. */
const FOREMOST = 1;

/**
 * Names for the most frequent towns, where each can stand inside `room` without covering a mark or another name; the others stay unnamed,
 * but for the very first.
 */
export function placeLabels(spots: readonly MarkedSpot[], room: Box, size: number, most: number): Label[] {
  const [marks, names]: [Box[], Box[]] = [spots.map(({ box }) => box), []];
  const labels: Label[] = [];
  for (const [rank, { spot, box }] of spots.entries()) {
    if (labels.length === most) break;
    const text = shorten(spot.name);
    const around = positionsAround(box, textWidth(text, size), size).filter((at) => isWithin(at, room) && !meets(at, names));
    const free =
      around.find((at) => !meets(at, marks)) ?? (rank < FOREMOST ? around.find((at) => !meets(at, marks.slice(0, rank))) : undefined);
    if (!free) continue;
    names.push(free);
    labels.push({ text, ...holdBeside(box, free), y: free.bottom - size * 0.25 });
  }
  return labels;
}

function holdBeside(mark: Box, { left, right }: Box): Pick<Label, 'anchor' | 'x'> {
  if (left >= mark.right) return { anchor: 'start', x: left };
  return right <= mark.left ? { anchor: 'end', x: right } : { anchor: 'middle', x: (left + right) / 2 };
}

/** Right, left, above, below, then the corners. */
function positionsAround({ left, top, right, bottom }: Box, width: number, size: number): Box[] {
  const [high, gap] = [size * 1.1, 3];
  const [midX, midY] = [(left + right) / 2, (top + bottom) / 2];
  const at = (x: number, y: number): Box => ({ left: x, right: x + width, top: y, bottom: y + high });
  const [beside, before] = [right + gap, left - gap - width];
  const [above, below] = [top - gap - high, bottom + gap];
  return [
    at(beside, midY - high / 2),
    at(before, midY - high / 2),
    at(midX - width / 2, above),
    at(midX - width / 2, below),
    at(beside, above + high / 2),
    at(beside, below - high / 2),
    at(before, above + high / 2),
    at(before, below - high / 2),
  ];
}

function meets(box: Box, others: readonly Box[]): boolean {
  return others.some((other) => overlap(box, other));
}

function isWithin(inner: Box, outer: Box): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
}

function shorten(name: string): string {
  const chars = [...name];
  return chars.length <= LONGEST ? name : `${chars.slice(0, LONGEST - 1).join('')}…`;
}
