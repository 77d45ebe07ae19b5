import type { Hit } from './candidates.js';
import type { PlaceContext, Point } from './draft.js';
import type { Gazetteer } from './gazetteer.js';
import { kilometresBetween } from './kilometres-between.js';

/** A detour of so many kilometres makes a place half as far again as none. */
const DETOUR = 200;
const IN_LIKELY_COUNTRY = 10;
/** For a place whose point is not known. */
const SOMEWHERE = 0.25;

/**
 * Places of one name, the likeliest first, by their weight, by how short the way through the other places of the row is, and by the
 * country in which the rest of the column lies. Says which to show first, and decides nothing.
 */
export function rankByRoute(gazetteer: Gazetteer, hits: readonly Hit[], { near = [], likely = [] }: PlaceContext): readonly Hit[] {
  if (near.length === 0 && likely.length === 0) return hits;
  const ways = hits.map(({ entity }) => wayThrough(gazetteer, entity, near));
  const shortest = Math.min(...ways.filter((way) => way !== undefined));
  return hits
    .map((hit, at): Hit => {
      const way = ways[at];
      const nearness = way === undefined ? SOMEWHERE : ((shortest + DETOUR) / (way + DETOUR)) ** 2;
      return { ...hit, weight: hit.weight * nearness * (likely.includes(hit.country) ? IN_LIKELY_COUNTRY : 1) };
    })
    .sort((a, b) => b.weight - a.weight);
}

/** Kilometres from a place to all of the points. */
function wayThrough(gazetteer: Gazetteer, entity: number, near: readonly Point[]): number | undefined {
  const point = gazetteer.kindOf(entity) === 'place' ? gazetteer.pointOf(entity) : undefined;
  return point && near.reduce((sum, other) => sum + kilometresBetween(point, other), 0);
}
