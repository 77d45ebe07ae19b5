import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodePng } from './encode-png.mjs';

// Drawn on a square of side 1: a route with a bend from its start (a ring) to its end (a dot) on a rounded tile.
const TILE = [11, 110, 110];
const WHITE = [255, 255, 255];
const ROUTE = [
  [0.24, 0.76],
  [0.4, 0.44],
  [0.6, 0.56],
  [0.76, 0.26],
];
const START = ROUTE[0];
const END = ROUTE.at(-1);
const CORNER = 0.2;
const SAMPLES = 8;
const SIZES = [16, 32, 64, 80, 128];

for (const size of SIZES) {
  const path = fileURLToPath(new URL(`../assets/icon-${size}.png`, import.meta.url));
  writeFileSync(path, encodePng(size, drawIcon(size)));
}

function drawIcon(size) {
  const rgba = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) rgba.set(pixel(x, y, size), (y * size + x) * 4);
  return rgba;
}

/** The mean of a pixel's samples, which gives it smooth edges. */
function pixel(x, y, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const colour = colourAt((x + ((i % SAMPLES) + 0.5) / SAMPLES) / size, (y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size);
    if (!colour) continue;
    covered++;
    colour.forEach((part, index) => {
      sum[index] += part;
    });
  }
  return [...sum.map((part) => (covered ? Math.round(part / covered) : 0)), Math.round((covered * 255) / SAMPLES ** 2)];
}

function colourAt(x, y) {
  const outX = Math.max(CORNER - x, x - 1 + CORNER, 0);
  const outY = Math.max(CORNER - y, y - 1 + CORNER, 0);
  if (Math.hypot(outX, outY) > CORNER) return undefined;
  if (near(x, y, START, 0.07)) return TILE;
  if (near(x, y, START, 0.14) || near(x, y, END, 0.13)) return WHITE;
  return ROUTE.slice(1).some((point, index) => distanceToLine(x, y, ROUTE[index], point) < 0.045) ? WHITE : TILE;
}

function near(x, y, [centreX, centreY], radius) {
  return Math.hypot(x - centreX, y - centreY) < radius;
}

function distanceToLine(x, y, [x1, y1], [x2, y2]) {
  const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}
