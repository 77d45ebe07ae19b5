import { expect, it } from 'vitest';
import type { Spot } from './map-picture.js';
import { partFar } from './part-far.js';

const town = (name: string, lon: number, lat: number, origin = 1): Spot => ({ name, lon, lat, counts: { origin } });
const bulk = Array.from({ length: 60 }, (_, i) => town(`Town ${i}`, 30 + (i % 8), -5 + (i % 11)));

it('leaves few far towns out of the frame, on either side and along both axes', () => {
  const far = [town('Manila', 121, 14.6), town('Quito', -78.5, -0.2), town('Oslo', 35, 59.9)];
  const parted = partFar([...bulk, ...far]);
  expect(parted.far.map(({ name }) => name).sort()).toEqual(['Manila', 'Oslo', 'Quito']);
  expect(parted.near).toHaveLength(bulk.length);
});

it('keeps a far town that is written often, near ones, and all where there are few', () => {
  const manila = town('Manila', 121, 14.6, 9);
  expect(partFar([...bulk, manila]).far).toEqual([]);
  expect(partFar([...bulk, town('Mombasa', 41, -4)]).far).toEqual([]);
  expect(partFar([...bulk.slice(0, 8), town('Manila', 121, 14.6)]).far).toEqual([]);
  expect(partFar([manila]).near).toEqual([manila]);
});
