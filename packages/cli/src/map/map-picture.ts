/** What a place is on a route, in the order of the legend. */
export const mapRoles = ['origin', 'transit', 'exploitation', 'destination'] as const;
export type MapRole = (typeof mapRoles)[number];

/** A town on the map. */
export interface Spot {
  readonly name: string;
  /** Degrees WGS84. */
  readonly lat: number;
  readonly lon: number;
  /** How much there is of each role; the size of its mark. */
  readonly counts: Partial<Record<MapRole, number>>;
}

/** Everything that is written on a map, in the reader's language. */
export interface MapWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly roles: Record<MapRole, string>;
  /** Said below the map; those of `always` also where it is as narrow as a phone. */
  readonly notes: readonly { readonly text: string; readonly always: boolean }[];
  /** Says which towns lie too far off to be shown, each with how often it is written. */
  readonly outside: (towns: string) => string;
}

/** Width of every map, in its own units. */
export const MAP_WIDTH = 720;

/** A rectangle in units of the picture, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
