import { editDistance } from '../text/similarity.js';
import { type Hit, weightOf } from './candidates.js';
import { allowedEdits } from './country-names.js';
import type { Gazetteer } from './gazetteer.js';
import { bigList, countryList, isListed, isTownName, nameLists, slotOf } from './name-lists.js';
import { countBits, signText } from './name-signatures.js';
import { stringAt } from './packed-names.js';

export interface NearHit extends Hit {
  readonly edits: number;
}

export interface ClosestNames {
  /** Places of a country whose name is one slip away (two for long names), the nearest and biggest first. */
  inCountry(key: string, country: string): NearHit[];
  /** The same for places of 50,000 inhabitants and more, in any country; two slips only for a million. */
  amongBig(key: string): NearHit[];
}

const MILLION = 1_000_000;
const LONGEST_KEY = 40;

/** The search for misspelt names; the lists that it needs are made at the first one. */
export function closestNames(gazetteer: Gazetteer): ClosestNames {
  const search = (key: string, list: number): NearHit[] => findNear(gazetteer, namesNear(gazetteer, list, key), list);
  return {
    inCountry: (key, country) => search(key, countryList(gazetteer, country)),
    amongBig: (key) => search(key, bigList(gazetteer)).filter(({ edits, weight }) => edits === 1 || weight >= MILLION),
  };
}

export interface NearName {
  /** Its number. */
  readonly name: number;
  readonly edits: number;
}

/** The names of a list that are one slip away (two for long names), by number. */
export function namesNear(gazetteer: Gazetteer, list: number, key: string): NearName[] {
  const limit = key.length > LONGEST_KEY ? 0 : allowedEdits(key);
  if (limit === 0) return [];
  const { length, mask } = signText(key);
  const slack = length === key.length ? limit : 3 * limit;
  const { names, masks, starts } = nameLists(gazetteer);
  const found: NearName[] = [];
  const end = starts[slotOf(list, length + slack + 1)] ?? 0;
  for (let at = starts[slotOf(list, length - slack)] ?? 0; at < end; at++) {
    if (countBits((masks[at] ?? 0) ^ mask) > 2 * limit) continue;
    const name = names[at] ?? 0;
    const edits = editDistance(key, stringAt(gazetteer.names, name), limit);
    if (edits <= limit) found.push({ name, edits });
  }
  return found.sort((a, b) => a.name - b.name);
}

/** The places that bear the names, in the country of the list (or big ones). */
function findNear(gazetteer: Gazetteer, near: readonly NearName[], list: number): NearHit[] {
  const best = new Map<number, NearHit>();
  for (const { name, edits } of near) {
    for (const meaning of gazetteer.meaningsAt(name)) {
      const { entity, kind } = meaning;
      if (!isTownName(gazetteer, entity, kind) || (best.get(entity)?.edits ?? 9) <= edits) continue;
      if (!isListed(gazetteer, entity, list)) continue;
      best.set(entity, { entity, country: gazetteer.countryOf(entity), kind, weight: weightOf(gazetteer, meaning), edits });
    }
  }
  return [...best.values()].sort((a, b) => b.weight / 30 ** b.edits - a.weight / 30 ** a.edits).slice(0, 8);
}
