import type { Frame } from './frame.js';
import { type Box, type MapRole, mapRoles, type Spot } from './map-picture.js';

/** One mark: a town in one role. */
export interface Mark {
  readonly role: MapRole;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The marks of a town, side by side around its point. */
export interface MarkedSpot {
  readonly spot: Spot;
  readonly marks: readonly Mark[];
  readonly total: number;
  readonly box: Box;
}

const LARGEST = 15;
const SMALLEST = 5;

/** Marks of all towns, the most frequent first. The area of a mark grows with its count, but the smallest can still be told apart. */
export function markSpots(spots: readonly Spot[], { toPicture }: Frame): MarkedSpot[] {
  const most = spots.flatMap(({ counts }) => Object.values(counts)).reduce((a, b) => Math.max(a, b), 1);
  const radiusOf = (count: number) => Math.max(SMALLEST, LARGEST * Math.sqrt(count / most));
  return spots
    .map((spot) => markSpot(spot, toPicture(spot.lon, spot.lat), radiusOf))
    .sort((a, b) => b.total - a.total || (a.spot.name < b.spot.name ? -1 : 1));
}

function markSpot(spot: Spot, [x, y]: readonly [number, number], radiusOf: (count: number) => number): MarkedSpot {
  const counted = mapRoles.flatMap((role) => ((spot.counts[role] ?? 0) > 0 ? [{ role, count: spot.counts[role] ?? 0 }] : []));
  const width = counted.reduce((sum, { count }) => sum + 2 * radiusOf(count), 0);
  const tallest = counted.reduce((most, { count }) => Math.max(most, radiusOf(count)), 0);
  let left = x - width / 2;
  const marks = counted.map(({ role, count }): Mark => {
    const radius = radiusOf(count);
    left += 2 * radius;
    return { role, x: left - radius, y, radius };
  });
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  return { spot, marks, total, box: { left: x - width / 2, right: x + width / 2, top: y - tallest, bottom: y + tallest } };
}

/** Circle, triangle, diamond, square: roles are told apart without colour too. */
export function drawMark({ role, x, y, radius: r }: Mark): string {
  const at = (dx: number, dy: number) => `${one(x + dx * r)} ${one(y + dy * r)}`;
  if (role === 'origin') return `<circle class="origin" cx="${one(x)}" cy="${one(y)}" r="${one(r * 0.95)}"/>`;
  const corners = {
    transit: [at(0, -1), at(0.95, 0.8), at(-0.95, 0.8)],
    exploitation: [at(0, -1.1), at(1.1, 0), at(0, 1.1), at(-1.1, 0)],
    destination: [at(-0.85, -0.85), at(0.85, -0.85), at(0.85, 0.85), at(-0.85, 0.85)],
  }[role];
  return `<path class="${role}" d="M${corners.join('L')}Z"/>`;
}

function one(units: number): string {
  return String(Math.round(units * 10) / 10);
}
