/** Modes of transport along a route. */
export const transportModes = ['air', 'bus', 'train', 'car', 'truck', 'motorbike', 'boat', 'ferry', 'foot', 'animal', 'mixed', 'other', 'unknown'] as const;
export type TransportMode = (typeof transportModes)[number];
