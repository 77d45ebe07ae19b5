import { editDistance } from '../text/similarity.js';
import { type Hit, weightOf } from './candidates.js';
import { allowedEdits } from './country-names.js';
import { type Gazetteer, nameKind } from './gazetteer.js';
import { countBits, signNames, signText } from './name-signatures.js';
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

/** The names of each country, and of the big places as one more country, one list after the other; in a list the shortest first. */
interface NameLists {
  readonly names: Uint32Array;
  /** The letters of each of them. */
  readonly masks: Uint32Array;
  /** Where the names of a list that have a length begin, by `slotOf`. */
  readonly starts: Uint32Array;
}

const LENGTHS = 256;
/** Lists come one after the other, and so do the lengths in them. */
function slotOf(list: number, length: number): number {
  return list * LENGTHS + Math.min(Math.max(length, 0), LENGTHS);
}

const BIG = 50_000;
const MILLION = 1_000_000;
const LONGEST_KEY = 40;

function isTownName(gazetteer: Gazetteer, entity: number, kind: number): boolean {
  return entity < gazetteer.placeCount && kind !== nameKind.code && kind !== nameKind.part;
}

/** Calls back once for each name and each list that it belongs to. */
function eachListed(gazetteer: Gazetteer, visit: (list: number, name: number) => void): void {
  const last = new Int32Array(gazetteer.countries.length + 1).fill(-1);
  const add = (list: number, name: number): void => {
    if (last[list] === name) return;
    last[list] = name;
    visit(list, name);
  };
  gazetteer.eachMeaning((name, entity, kind) => {
    if (!isTownName(gazetteer, entity, kind)) return;
    add(gazetteer.countryNumberOf(entity), name);
    if (gazetteer.populationOf(entity) >= BIG) add(gazetteer.countries.length, name);
  });
}

function listNames(gazetteer: Gazetteer): NameLists {
  const { lengths, masks: letters } = signNames(gazetteer.names);
  const starts = new Uint32Array(slotOf(gazetteer.countries.length + 1, 0) + 1);
  eachListed(gazetteer, (list, name) => {
    const slot = slotOf(list, lengths[name] ?? 0) + 1;
    starts[slot] = (starts[slot] ?? 0) + 1;
  });
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const names = new Uint32Array(starts[starts.length - 1] ?? 0);
  const masks = new Uint32Array(names.length);
  const next = starts.slice();
  eachListed(gazetteer, (list, name) => {
    const slot = slotOf(list, lengths[name] ?? 0);
    const at = next[slot] ?? 0;
    names[at] = name;
    masks[at] = letters[name] ?? 0;
    next[slot] = at + 1;
  });
  return { names, masks, starts };
}

const prepared = new WeakMap<Gazetteer, ClosestNames>();

/** Prepares the search for misspelt names, once for each gazetteer; nothing is read before the first search. */
export function closestNames(gazetteer: Gazetteer): ClosestNames {
  let lists: NameLists | undefined;
  const search = (key: string, list: number): NearHit[] => {
    lists ??= listNames(gazetteer);
    return findNear(gazetteer, nearNames(gazetteer, lists, list, key), list);
  };
  const closest = prepared.get(gazetteer) ?? {
    inCountry: (key, country) =>
      search(
        key,
        gazetteer.countries.findIndex(({ code }) => code === country),
      ),
    amongBig: (key) => search(key, gazetteer.countries.length).filter(({ edits, weight }) => edits === 1 || weight >= MILLION),
  };
  prepared.set(gazetteer, closest);
  return closest;
}

interface NearName {
  readonly name: number;
  readonly edits: number;
}

/** The names of a list that are near enough, with their edits. */
function nearNames({ names: strings }: Gazetteer, { names, masks, starts }: NameLists, list: number, key: string): NearName[] {
  const limit = key.length > LONGEST_KEY ? 0 : allowedEdits(key);
  if (limit === 0) return [];
  const { length, mask } = signText(key);
  const slack = length === key.length ? limit : 3 * limit;
  const found: NearName[] = [];
  const end = starts[slotOf(list, length + slack + 1)] ?? 0;
  for (let at = starts[slotOf(list, length - slack)] ?? 0; at < end; at++) {
    if (countBits((masks[at] ?? 0) ^ mask) > 2 * limit) continue;
    const name = names[at] ?? 0;
    const edits = editDistance(key, stringAt(strings, name), limit);
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
      const isListed =
        list === gazetteer.countries.length ? gazetteer.populationOf(entity) >= BIG : gazetteer.countryNumberOf(entity) === list;
      if (isListed) best.set(entity, { entity, country: gazetteer.countryOf(entity), kind, weight: weightOf(gazetteer, meaning), edits });
    }
  }
  return [...best.values()].sort((a, b) => b.weight / 30 ** b.edits - a.weight / 30 ** a.edits).slice(0, 8);
}
