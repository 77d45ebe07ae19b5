export type Point = readonly [number, number];
/** West, south, east and north. */
export type Edges = readonly [number, number, number, number];

/** What of a ring lies inside the edges: Sutherland and Hodgman, one edge after the other. */
export function clipRing(ring: readonly Point[], [west, south, east, north]: Edges): Point[] {
  const sides = [
    { axis: 0, at: west, isInside: (p: Point) => p[0] >= west },
    { axis: 0, at: east, isInside: (p: Point) => p[0] <= east },
    { axis: 1, at: south, isInside: (p: Point) => p[1] >= south },
    { axis: 1, at: north, isInside: (p: Point) => p[1] <= north },
  ] as const;
  return sides.reduce<Point[]>(
    (points, { axis, at, isInside }) => {
      return points.flatMap((point, i) => {
        const before = points[(i + points.length - 1) % points.length] ?? point;
        const crossing = isInside(before) === isInside(point) ? [] : [cross(before, point, axis, at)];
        return isInside(point) ? [...crossing, point] : crossing;
      });
    },
    [...ring],
  );
}

/** Where the way from one point to another meets an edge. */
function cross(from: Point, to: Point, axis: 0 | 1, at: number): Point {
  const share = (at - from[axis]) / (to[axis] - from[axis]);
  const other = axis === 0 ? from[1] + share * (to[1] - from[1]) : from[0] + share * (to[0] - from[0]);
  return axis === 0 ? [at, other] : [other, at];
}

/** The stretches of a line that lie inside the edges, each with one point beyond at its ends. */
export function clipLine(line: readonly Point[], [west, south, east, north]: Edges): Point[][] {
  const isInside = ([x, y]: Point) => x >= west && x <= east && y >= south && y <= north;
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  line.forEach((point, i) => {
    const isNear = [line[i - 1], point, line[i + 1]].some((one) => one && isInside(one));
    if (isNear) piece.push(point);
    else {
      pieces.push(piece);
      piece = [];
    }
  });
  return [...pieces, piece].filter(({ length }) => length > 1);
}
