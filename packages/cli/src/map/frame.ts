import { MAP_WIDTH } from './map-picture.js';

type Point = readonly [number, number];

/** The part of the world that a map shows: degrees to units of the picture, and back to know what lies outside. */
export interface Frame {
  readonly height: number;
  readonly toPicture: (lon: number, lat: number) => Point;
  /** West, south, east and north edge in degrees, down to `extra` units below the frame. */
  readonly edges: (extra: number) => readonly [number, number, number, number];
}

/** Room around the places, as a share of their extent; the least extent in degrees, so that one town still has a country around it. */
const MARGIN = 0.09;
const LEAST_SPAN = 7;
const LOWEST = 320;
const HIGHEST = 760;

/**
 * The frame around some places, in degrees. Parallels and meridians are straight lines, true to scale in the middle: fit for parts of the
 * world between the polar circles. Places on both sides of the date line get the whole world.
 */
export function frameAround(places: readonly { readonly lat: number; readonly lon: number }[]): Frame {
  const [west, east] = spanOf(places.map(({ lon }) => lon));
  const [south, north] = spanOf(places.map(({ lat }) => lat));
  const [midLon, midLat] = [(west + east) / 2, (south + north) / 2];
  const squeeze = Math.max(0.3, Math.cos((midLat * Math.PI) / 180));
  const [wide, high] = [(east - west) * squeeze, north - south];
  const height = Math.round(Math.min(HIGHEST, Math.max(LOWEST, (MAP_WIDTH * high) / wide)));
  const scale = Math.min(MAP_WIDTH / wide, height / high);
  const toPicture = (lon: number, lat: number): Point => [
    MAP_WIDTH / 2 + (lon - midLon) * squeeze * scale,
    height / 2 - (lat - midLat) * scale,
  ];
  const halfWide = (MAP_WIDTH / 2 + 2) / squeeze / scale;
  const halfHigh = height / 2 / scale;
  return {
    height,
    toPicture,
    edges: (extra) => [midLon - halfWide, midLat - halfHigh - extra / scale, midLon + halfWide, midLat + halfHigh + extra / scale],
  };
}

function spanOf(degrees: readonly number[]): Point {
  const least = degrees.reduce((a, b) => Math.min(a, b), 180);
  const most = degrees.reduce((a, b) => Math.max(a, b), -180);
  const pad = Math.max((most - least) * MARGIN, (LEAST_SPAN - (most - least)) / 2);
  return [least - pad, most + pad];
}
