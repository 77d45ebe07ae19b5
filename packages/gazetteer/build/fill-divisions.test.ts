import { expect, test } from 'vitest';
import { fillDivisions } from './fill-divisions.mjs';

const place = (country: string, lat: number, lon: number, division: number) => ({ country, lat, lon, division });

test('a place without a division takes that of the nearest of its country', () => {
  const lost = place('KE', -1.0, 36.99, 0);
  fillDivisions([place('KE', -1.2, 37.01, 4), place('KE', -1.05, 37.02, 7), place('TZ', -1.0, 36.98, 9), lost]);
  expect(lost.division).toBe(7);
});

test('farther than 30 km it stays without', () => {
  const lost = place('KE', -1.0, 36.9, 0);
  fillDivisions([place('KE', -1.0, 37.3, 4), lost]);
  expect(lost.division).toBe(0);
});

test('a place without a point is left alone', () => {
  const lost = { country: 'KE', lat: undefined, lon: undefined, division: 0 };
  fillDivisions([place('KE', 0, 37, 4), lost]);
  expect(lost.division).toBe(0);
});
