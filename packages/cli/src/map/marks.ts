import type { Frame } from './frame.js';
import { type Box, type MapRole, type MapWords, mapRoles, type Spot } from './map-picture.js';
import { escapeXml } from './xml.js';

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

const LARGEST = 14;
const SMALLEST = 5;
/** Towns from which on marks become smaller, so that they leave one another room. */
const MANY = 40;
/** How far marks of one town stand apart, in radii: they cover one another by a part, so that they stay near their town. */
const STEP = 1.4;

/**
 * Marks of all towns, the most frequent first. The area of a mark grows with its count, but the smallest can still be told apart.
 * `enlarge` is for small screens.
 */
export function markSpots(spots: readonly Spot[], { toPicture }: Frame, enlarge: number): MarkedSpot[] {
  const most = spots.flatMap(({ counts }) => Object.values(counts)).reduce((a, b) => Math.max(a, b), 1);
  const shrink = Math.max(0.8, Math.min(1, Math.sqrt(MANY / spots.length)));
  const radiusOf = (count: number) => shrink * enlarge * Math.max(SMALLEST, LARGEST * Math.sqrt(count / most));
  return spots
    .map((spot) => markSpot(spot, toPicture(spot.lon, spot.lat), radiusOf))
    .sort((a, b) => b.total - a.total || (a.spot.name < b.spot.name ? -1 : 1));
}

function markSpot(spot: Spot, [x, y]: readonly [number, number], radiusOf: (count: number) => number): MarkedSpot {
  const radii = mapRoles.flatMap((role) => (spot.counts[role] ? [{ role, radius: radiusOf(spot.counts[role]) }] : []));
  const centres = radii.map(
    ({ radius }, i) => radii.slice(0, i).reduce((sum, before) => sum + before.radius * STEP, 0) + (i > 0 ? radius * (STEP - 1) : 0),
  );
  const middle = ((centres[0] ?? 0) + (centres.at(-1) ?? 0)) / 2;
  const marks = radii.map(({ role, radius }, i): Mark => ({ role, radius, x: x + (centres[i] ?? 0) - middle, y }));
  const total = mapRoles.reduce((sum, role) => sum + (spot.counts[role] ?? 0), 0);
  const edge = (side: 1 | -1) =>
    marks.reduce((far, mark) => (side * (mark.x + side * mark.radius) > side * far ? mark.x + side * mark.radius : far), x);
  const tallest = marks.reduce((high, { radius }) => Math.max(high, radius), 0);
  return { spot, marks, total, box: { left: edge(-1), right: edge(1), top: y - tallest, bottom: y + tallest } };
}

/** Frequent towns first, so that the smaller marks of others lie on top; what a mark stands for is its tooltip. */
export function drawMarks(marked: readonly MarkedSpot[], { roles }: MapWords): string {
  return marked
    .map(({ spot, marks }) => {
      const said = mapRoles.filter((role) => spot.counts[role]).map((role) => `${roles[role]}: ${spot.counts[role]}`);
      return `<g><title>${escapeXml(`${spot.name} · ${said.join(' · ')}`)}</title>${marks.map(drawMark).join('')}</g>`;
    })
    .join('\n');
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
