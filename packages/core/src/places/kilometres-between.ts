interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Kilometres between two points given in degrees, near enough for towns of one region. */
export function kilometresBetween(a: Point, b: Point): number {
  const across = (a.lon - b.lon) * Math.cos(((a.lat + b.lat) * Math.PI) / 360);
  return Math.hypot(a.lat - b.lat, across) * 111.2;
}
