/** Kilometres between two points, good enough below a few hundred kilometres. */
export function distance(a, b) {
  const dLat = a.lat - b.lat;
  const dLon = (a.lon - b.lon) * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  return Math.hypot(dLat, dLon) * 111.2;
}
