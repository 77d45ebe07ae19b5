// Writes the outlines that maps are drawn on, from Natural Earth at 1:50 million, made coarse: places are seen, coasts are not measured.
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const topology = JSON.parse(readFileSync(new URL('node_modules/world-atlas/countries-50m.json', root), 'utf8'));

/** Steps of a degree that points are rounded to; islands and lakes of fewer steps across than `LEAST` are left out. */
const STEPS = 10;
const LEAST = 3;
/** Degrees by which a line may stray. */
const LOOSE = 0.07;
/** Nobody travels there, and it is large. */
const SOUTH = -57;

const arcs = topology.arcs.map(degreesOf).map(simplified);
const land = polygonsOf(topology.objects.land).flat().map(joined).map(rounded).filter(isSeen);
const borders = sharedArcs(topology.objects.countries).map((arc) => rounded(arcs[arc]));

writeFileSync(
  new URL('packages/cli/src/map/basemap.generated.ts', root),
  `// Written by .config/generate/basemap.mjs from Natural Earth (public domain): do not edit.

/** Rings of land and lines between countries. Each is parted by blanks, its points by steps: x and y in 1/${STEPS} degree, each from the one before. */
export const basemap = {
  steps: ${STEPS},
  land: '${land.map(packed).join(' ')}',
  borders: '${borders.map(packed).join(' ')}',
} as const;
`,
);

function degreesOf(arc) {
  const { scale, translate } = topology.transform;
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function polygonsOf(object) {
  if (object.type === 'GeometryCollection') return object.geometries.flatMap(polygonsOf);
  if (object.type === 'Polygon') return [object.arcs];
  return object.type === 'MultiPolygon' ? object.arcs : [];
}

/** One ring of the arcs that it is made of; a negative number is an arc that runs backwards. */
function joined(ring) {
  return ring.flatMap((arc, i) => {
    const points = arc < 0 ? arcs[~arc].toReversed() : arcs[arc];
    return i === 0 ? points : points.slice(1);
  });
}

/** Arcs that two countries have in common. */
function sharedArcs(object) {
  const uses = new Map();
  for (const arc of polygonsOf(object).flat(2)) {
    const plain = arc < 0 ? ~arc : arc;
    uses.set(plain, (uses.get(plain) ?? 0) + 1);
  }
  return [...uses].filter(([, times]) => times > 1).map(([arc]) => arc);
}

/** Douglas and Peucker: only the points that stand further than `LOOSE` from the line between those that stay. */
function simplified(points) {
  const [first, last] = [points[0], points.at(-1)];
  const away = points.map((point) => distance(point, first, last));
  const furthest = away.indexOf(Math.max(...away));
  if (points.length < 3 || away[furthest] < LOOSE) return [first, last];
  return [...simplified(points.slice(0, furthest + 1)), ...simplified(points.slice(furthest)).slice(1)];
}

/** Of a point from the line through two others; from the first, where they are the same. */
function distance([x, y], [x1, y1], [x2, y2]) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return length === 0 ? Math.hypot(x - x1, y - y1) : Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}

/** Rounded; points that fall together are one. */
function rounded(points) {
  const all = points.map((point) => point.map((degrees) => Math.round(degrees * STEPS)));
  return all.filter(([x, y], i) => x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
}

function isSeen(ring) {
  const across = (axis) => Math.max(...ring.map((point) => point[axis])) - Math.min(...ring.map((point) => point[axis]));
  return ring.length > 3 && ring.every(([, lat]) => lat > SOUTH * STEPS) && Math.max(across(0), across(1)) >= LEAST;
}

function packed(points) {
  return points.map(([x, y], i) => (i === 0 ? [x, y] : [x - points[i - 1][0], y - points[i - 1][1]]).join(',')).join(',');
}
