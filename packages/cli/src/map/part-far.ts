import { mapRoles, type Spot } from './map-picture.js';

/** How much of all that is counted may be left out of the frame. */
const FEW = 0.05;
/** Degrees below which a map is not drawn closer anyway. */
const LEAST_SPAN = 7;

/** The towns that make the frame, and those that are left out of it. */
export interface PartedSpots {
  readonly near: readonly Spot[];
  readonly far: readonly Spot[];
}

/** Parts off the fewest towns without which the map is at most half as wide or as high, where they are a twentieth of what is counted or less. */
export function partFar(spots: readonly Spot[]): PartedSpots {
  const budget = FEW * spots.reduce((sum, spot) => sum + weightOf(spot), 0);
  const wide = partAlong('lon', { near: spots, far: [] }, budget);
  return partAlong('lat', wide, budget);
}

function partAlong(axis: 'lon' | 'lat', { near, far }: PartedSpots, budget: number): PartedSpots {
  const sorted = [...near].sort((a, b) => a[axis] - b[axis]);
  const left = budget - far.reduce((sum, spot) => sum + weightOf(spot), 0);
  const [low, high] = [lightestRun(sorted, left), lightestRun([...sorted].reverse(), left)];
  const span = (from: number, to: number) => Math.max(LEAST_SPAN, (sorted[to - 1]?.[axis] ?? 0) - (sorted[from]?.[axis] ?? 0));
  const half = span(0, sorted.length) / 2;
  for (let cut = 1; cut <= low + high; cut++) {
    for (let from = Math.max(0, cut - high); from <= Math.min(cut, low); from++) {
      const to = sorted.length - (cut - from);
      if (span(from, to) > half) continue;
      const out = [...sorted.slice(0, from), ...sorted.slice(to)];
      if (lightestRun(out, left) === cut) return partAlong(axis, { near: sorted.slice(from, to), far: [...far, ...out] }, budget);
    }
  }
  return { near, far };
}

/** How many towns from the beginning weigh no more than `most` together. */
function lightestRun(spots: readonly Spot[], most: number): number {
  let weight = 0;
  const over = spots.findIndex((spot) => {
    weight += weightOf(spot);
    return weight > most;
  });
  return over < 0 ? spots.length : over;
}

function weightOf({ counts }: Spot): number {
  return mapRoles.reduce((sum, role) => sum + (counts[role] ?? 0), 0);
}
