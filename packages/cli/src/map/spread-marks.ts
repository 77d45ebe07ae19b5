import { overlap } from './map-picture.js';
import type { MarkedSpot } from './marks.js';

const ROUNDS = 40;
/** Above this many towns marks cover one another anyway, and comparing each with each would take long. */
const MOST = 500;

/** Moves the marks of neighbouring towns apart where they cover one another, none farther than `farthest` units from its town. */
export function spreadMarks(spots: readonly MarkedSpot[], farthest: number): MarkedSpot[] {
  if (spots.length > MOST) return [...spots];
  const moves = spots.map(() => [0, 0] as [number, number]);
  for (let round = 0; round < ROUNDS; round++) {
    let isCrowded = false;
    for (let a = 0; a < spots.length; a++) for (let b = 0; b < a; b++) isCrowded = pushApart(spots, moves, a, b, farthest) || isCrowded;
    if (!isCrowded) break;
  }
  return spots.map((spot, i) => moved(spot, moves[i] ?? [0, 0]));
}

/** Whether two towns covered one another: then each goes half the way out, by the side where it is shorter. */
function pushApart(spots: readonly MarkedSpot[], moves: [number, number][], a: number, b: number, farthest: number): boolean {
  const [one, other, oneMove, otherMove] = [spots[a], spots[b], moves[a], moves[b]];
  if (!one || !other || !oneMove || !otherMove) return false;
  const [p, q] = [moveBox(one.box, oneMove), moveBox(other.box, otherMove)];
  if (!overlap(p, q)) return false;
  const wide = Math.min(p.right, q.right) - Math.max(p.left, q.left);
  const high = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
  const axis = wide < high ? 0 : 1;
  const isAfter = axis === 0 ? p.left + p.right >= q.left + q.right : p.top + p.bottom >= q.top + q.bottom;
  const step = (Math.min(wide, high) / 2) * (isAfter ? 1 : -1);
  oneMove[axis] += step;
  otherMove[axis] -= step;
  for (const move of [oneMove, otherMove]) keepNear(move, farthest);
  return true;
}

function keepNear(move: [number, number], farthest: number): void {
  const share = Math.min(1, farthest / Math.max(Math.hypot(...move), 1e-9));
  move[0] *= share;
  move[1] *= share;
}

function moveBox({ left, top, right, bottom }: MarkedSpot['box'], [x, y]: readonly [number, number]): MarkedSpot['box'] {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

function moved(spot: MarkedSpot, move: readonly [number, number]): MarkedSpot {
  const marks = spot.marks.map((mark) => ({ ...mark, x: mark.x + move[0], y: mark.y + move[1] }));
  return { ...spot, marks, box: moveBox(spot.box, move) };
}
