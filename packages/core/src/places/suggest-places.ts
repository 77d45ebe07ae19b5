import type { Candidate } from '../model/place.js';
import { type Hit, weightOf } from './candidates.js';
import { toCandidate } from './describe.js';
import { type Gazetteer, nameKind } from './gazetteer.js';
import { seek, walk } from './packed-names.js';
import { placeKey } from './place-key.js';

/** Names looked at for one prefix: a short prefix has thousands, and the list must follow the typing. */
const MOST_NAMES = 3000;

/** Places whose name starts so, for a pick list: the likeliest first. `country` = ISO 3166-1 alpha-2. */
export function suggestPlaces(gazetteer: Gazetteer, prefix: string, country?: string, most = 8): Candidate[] {
  const key = placeKey(prefix);
  if (key.length < 2) return [];
  const best = new Map<number, Hit>();
  const { at } = seek(gazetteer.names, key);
  walk(gazetteer.names, at, (name, i) => {
    if (!name.startsWith(key)) return false;
    for (const meaning of gazetteer.meaningsAt(i)) {
      if (meaning.entity >= gazetteer.placeCount || meaning.kind === nameKind.code) continue;
      const hit = { ...meaning, country: gazetteer.countryOf(meaning.entity), weight: weightOf(gazetteer, meaning) };
      if ((country === undefined || hit.country === country) && hit.weight > (best.get(hit.entity)?.weight ?? 0)) best.set(hit.entity, hit);
    }
    return i < at + MOST_NAMES;
  });
  return [...best.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map((hit) => toCandidate(gazetteer, hit, 0.5));
}
