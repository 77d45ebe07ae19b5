import { distance } from './distance.mjs';

const CELL = 2; // cells of half a degree
const FARTHEST = 30;

function cellOf({ country, lat, lon }, down = 0, right = 0) {
  return `${country} ${Math.floor(lat * CELL) + down} ${Math.floor(lon * CELL) + right}`;
}

function groupByCell(places) {
  const cells = new Map();
  for (const place of places) {
    if (!place.division || place.lat === undefined) continue;
    const cell = cellOf(place);
    if (!cells.has(cell)) cells.set(cell, []);
    cells.get(cell).push(place);
  }
  return cells;
}

function nearest(cells, place) {
  let best = { far: FARTHEST, division: 0 };
  for (const down of [-1, 0, 1]) {
    for (const right of [-1, 0, 1]) {
      for (const near of cells.get(cellOf(place, down, right)) ?? []) {
        const far = distance(near, place);
        if (far < best.far) best = { far, division: near.division };
      }
    }
  }
  return best.division;
}

/** Places that came without a division take that of the nearest one of their country within 30 km. */
export function fillDivisions(places) {
  const cells = groupByCell(places);
  for (const place of places) if (!place.division && place.lat !== undefined) place.division = nearest(cells, place);
}
