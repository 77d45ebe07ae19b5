import { expect, it } from 'vitest';
import { frameAround } from './frame.js';
import { overlap, type Spot } from './map-picture.js';
import { markSpots } from './marks.js';
import { spreadMarks } from './spread-marks.js';

const town = (name: string, lon: number, lat: number): Spot => ({ name, lon, lat, counts: { origin: 1 } });

it('moves towns that cover one another apart, and leaves the others where they are', () => {
  const spots = [town('A', 30, 0), town('B', 30.02, 0.01), town('C', 30, 0.02), town('D', 40, 9)];
  const before = markSpots(spots, frameAround(spots), 1);
  const after = spreadMarks(before, 40);
  const boxes = after.map(({ box }) => ({ ...box, right: box.right - 1, bottom: box.bottom - 1 }));
  for (const [i, box] of boxes.entries()) expect(boxes.filter((other, k) => k !== i && overlap(box, other))).toEqual([]);
  expect(after.find(({ spot }) => spot.name === 'D')).toEqual(before.find(({ spot }) => spot.name === 'D'));
});

it('takes no town farther from its place than allowed', () => {
  const spots = Array.from({ length: 80 }, (_, i) => town(`Town ${i}`, 30 + (i % 9) / 50, i / 400));
  const before = markSpots(spots, frameAround(spots), 1);
  for (const [i, { box }] of spreadMarks(before, 9).entries()) {
    const from = before[i]?.box ?? box;
    expect(Math.hypot(box.left - from.left, box.top - from.top)).toBeLessThanOrEqual(9.001);
  }
});
