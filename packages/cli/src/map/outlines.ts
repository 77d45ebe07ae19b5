import { basemap } from './basemap.generated.js';
import { clipLine, clipRing, type Point } from './clip.js';
import type { Frame } from './frame.js';

/** The paths of land and of borders inside a frame and `extra` units above and below it. */
export function drawOutlines(frame: Frame, extra: number): { readonly land: string; readonly borders: string } {
  const edges = frame.edges(extra);
  return {
    land: pathsOf(basemap.land, frame, (ring) => [clipRing(ring, edges)], 'Z'),
    borders: pathsOf(basemap.borders, frame, (line) => clipLine(line, edges), ''),
  };
}

function pathsOf(packed: string, { toPicture }: Frame, clip: (points: Point[]) => Point[][], end: string): string {
  return packed
    .split(' ')
    .flatMap((text) => clip(unpack(text)))
    .filter((points) => points.length > 1)
    .map((points) => pathOf(points.map(([lon, lat]) => toPicture(lon, lat))) + end)
    .join('');
}

/** Points in degrees, each from the one before it. */
function unpack(text: string): Point[] {
  const numbers = text.split(',').map(Number);
  let [x, y] = [0, 0];
  const points: Point[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    x += numbers[i] ?? 0;
    y += numbers[i + 1] ?? 0;
    points.push([x / basemap.steps, y / basemap.steps]);
  }
  return points;
}

/** Steps from point to point are shorter to write than the points; those of nothing are left out. */
function pathOf(points: readonly Point[]): string {
  let [fromX, fromY] = [0, 0];
  const steps = points.flatMap(([x, y], i) => {
    const [dx, dy] = [Math.round(x * 10) - fromX, Math.round(y * 10) - fromY];
    [fromX, fromY] = [fromX + dx, fromY + dy];
    return i > 0 && dx === 0 && dy === 0 ? [] : [`${dx / 10} ${dy / 10}`];
  });
  return `M${steps[0]}l${steps.slice(1).join(' ')}`;
}
