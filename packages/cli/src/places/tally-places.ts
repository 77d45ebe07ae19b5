import type { PlaceFact, Resolution } from '@routebook/core';
import { type MapRole, mapRoles } from '../map/map-picture.js';
import { type Understanding, understandingOf, understandings } from './understanding.js';

/** One place text as it was understood, wherever it stands. */
export interface TalliedPlace {
  readonly text: string;
  readonly understanding: Understanding;
  readonly resolution: Resolution;
  readonly counts: Readonly<Partial<Record<MapRole, number>>>;
  readonly times: number;
}

/**
 * Each text once for each thing that it was understood as: what needs a person first, then the most frequent, then by the alphabet.
 * What is finer than a town is not repeated: the rest of its cell stands for it.
 */
export function tallyPlaces(facts: readonly PlaceFact[]): TalliedPlace[] {
  const byResolution = new Map<Resolution, Partial<Record<MapRole, number>>>();
  for (const { role, resolution } of facts) {
    const counts = byResolution.get(resolution) ?? {};
    counts[role] = (counts[role] ?? 0) + 1;
    byResolution.set(resolution, counts);
  }
  const places = new Map<string, TalliedPlace>();
  for (const [resolution, counts] of byResolution) {
    const text = resolution.tooFine?.keep ?? resolution.place.raw;
    const key = JSON.stringify([text, resolution.place.city?.id, resolution.place.country, resolution.city.state]);
    const sum = add(places.get(key)?.counts ?? {}, counts);
    const times = mapRoles.reduce((total, role) => total + (sum[role] ?? 0), 0);
    places.set(key, { text, understanding: understandingOf(resolution), resolution, counts: sum, times });
  }
  return [...places.values()].sort(inOrder);
}

function add(a: TalliedPlace['counts'], b: TalliedPlace['counts']): TalliedPlace['counts'] {
  return Object.fromEntries(mapRoles.flatMap((role) => (a[role] || b[role] ? [[role, (a[role] ?? 0) + (b[role] ?? 0)]] : [])));
}

function inOrder(a: TalliedPlace, b: TalliedPlace): number {
  const rank = ({ understanding }: TalliedPlace) => understandings.indexOf(understanding);
  return rank(a) - rank(b) || b.times - a.times || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}
