/** Modes of transport along a route; `road` = by road, the vehicle is not told. */
export const transportModes = [
  'air',
  'bus',
  'train',
  'car',
  'truck',
  'motorbike',
  'road',
  'boat',
  'ferry',
  'foot',
  'animal',
  'mixed',
  'other',
  'unknown',
] as const;
export type TransportMode = (typeof transportModes)[number];
