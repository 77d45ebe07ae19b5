import { expect, it } from 'vitest';
import { frameAround } from './frame.js';
import { overlap, type Spot } from './map-picture.js';
import { markSpots } from './marks.js';
import { placeLabels } from './place-labels.js';
import { linesWithin, textWidth } from './text-lines.js';

const spots: Spot[] = Array.from({ length: 60 }, (_, i) => ({
  name: `Town number ${i}`,
  lat: (i * 7) % 23,
  lon: 20 + ((i * 11) % 31),
  counts: { origin: 60 - i },
}));

it('names towns without covering a mark or another name, the most frequent first', () => {
  const marked = markSpots(spots, frameAround(spots), 1);
  const labels = placeLabels(marked, { left: 0, top: 0, right: 720, bottom: 760 }, 13, 20);
  expect(labels.length).toBe(20);
  const boxes = labels.map(({ text, anchor, x, y }) => {
    const left = x - textWidth(text, 13) * { start: 0, middle: 0.5, end: 1 }[anchor];
    return { left, right: left + textWidth(text, 13), top: y - 11, bottom: y + 3 };
  });
  expect(new Set(labels.map(({ anchor }) => anchor))).toEqual(new Set(['start', 'middle', 'end']));
  for (const [i, box] of boxes.entries()) {
    expect(boxes.filter((other, k) => k !== i && overlap(box, other))).toEqual([]);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(720);
  }
});

it('names the most frequent town even in a crowd', () => {
  const crowd: Spot[] = Array.from({ length: 90 }, (_, i) => ({
    name: `Town ${i}`,
    lat: (i % 9) / 4,
    lon: 30 + Math.floor(i / 9) / 4,
    counts: { origin: i === 40 ? 9 : 1 },
  }));
  const marked = markSpots(crowd, frameAround(crowd), 1);
  expect(placeLabels(marked, { left: 0, top: 0, right: 720, bottom: 760 }, 60, 20)[0]?.text).toBe('Town 40');
});

it('breaks lines where they would be too long', () => {
  expect(linesWithin('one two three', 10, 60)).toEqual(['one two', 'three']);
  expect(linesWithin('unbreakable', 10, 5)).toEqual(['unbreakable']);
});
