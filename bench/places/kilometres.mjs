/** Kilometres between two points, good enough for tens of them. */
export function kilometres(a, b) {
  const across = (a.lon - b.lon) * Math.cos(((Number(a.lat) + Number(b.lat)) * Math.PI) / 360);
  return Math.hypot(a.lat - b.lat, across) * 111.2;
}
