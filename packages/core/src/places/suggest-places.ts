import type { Candidate } from '../model/place.js';
import { type Hit, keysOf, weightOf } from './candidates.js';
import { namesNear } from './closest.js';
import { toCandidate } from './describe.js';
import { feature, type Gazetteer, nameKind } from './gazetteer.js';
import { bigList, countryList, type NameLists, nameLists, slotOf } from './name-lists.js';
import { namesNearly } from './names-nearly.js';
import { seek } from './packed-names.js';
import { placeKey } from './place-key.js';

export interface SuggestOptions {
  /** ISO 3166-1 alpha-2; without it places of all countries, of which only big ones while the prefix starts many names. */
  readonly countries?: readonly string[];
  /** Most places that are given; 8 without it. */
  readonly limit?: number;
}

/** Where a name is looked for: lists of names, and the countries of which places are taken. */
interface Where {
  readonly lists: readonly number[];
  readonly countries: readonly string[] | undefined;
}
type Hits = Map<number, Hit>;

const LONGEST_PREFIX = 60;
/** A prefix of so few names has them all looked at; of more names only those in the lists. */
const FEW_NAMES = 1500;
const MISSPELT_LETTERS = 4;
/** A name that is written in full weighs so much more, that "Bo" is offered beside Bogotá; each slip divides by the same. */
const IN_FULL = 30;
const LAST_LETTER = '\u{10ffff}';

/**
 * Places whose name, in any language and script, starts as written: for a pick list while somebody types. The likeliest come first, each
 * once. When four letters or more start no name, places with a name, or a beginning of one, a slip away (two from eight letters on).
 * The first call for a gazetteer prepares lists; each further one takes a few milliseconds at most.
 */
export function suggestPlaces(gazetteer: Gazetteer, prefix: string, { countries, limit = 8 }: SuggestOptions = {}): Candidate[] {
  const key = placeKey(prefix);
  if (key === '' || key.length > LONGEST_PREFIX) return [];
  return [...hitsOf(gazetteer, prefix, key, { countries, lists: listsOf(gazetteer, countries) }).values()]
    .sort((a, b) => b.weight - a.weight || a.entity - b.entity)
    .slice(0, limit)
    .map((hit) => toCandidate(gazetteer, hit, 0.5));
}

/** The lists of the countries; that of big places when there are no countries, or so many that their lists are longer. */
function listsOf(gazetteer: Gazetteer, countries: readonly string[] | undefined): number[] {
  const big = bigList(gazetteer);
  const { starts } = nameLists(gazetteer);
  const length = (list: number): number => (starts[slotOf(list + 1, 0)] ?? 0) - (starts[slotOf(list, 0)] ?? 0);
  const lists = countries?.map((country) => countryList(gazetteer, country)).filter((list) => list >= 0);
  return lists && lists.reduce((sum, list) => sum + length(list), 0) < length(big) ? lists : [big];
}

function hitsOf(gazetteer: Gazetteer, prefix: string, key: string, where: Where): Hits {
  for (const start of new Set([key, ...keysOf(prefix)])) {
    const hits = hitsStarting(gazetteer, start, where);
    if (hits.size > 0) return hits;
  }
  return key.length < MISSPELT_LETTERS ? new Map() : hitsNear(gazetteer, key, where);
}

/** The names that start so, by number, and whether the first is no longer than that. */
function rangeOf({ names }: Gazetteer, start: string): { first: number; end: number; found: boolean } {
  const { at: first, found } = seek(names, start);
  return { first, end: seek(names, start + LAST_LETTER).at, found };
}

function hitsStarting(gazetteer: Gazetteer, start: string, { lists, countries }: Where): Hits {
  const hits: Hits = new Map();
  const { first, end, found } = rangeOf(gazetteer, start);
  const names = nameLists(gazetteer);
  const take = (name: number): void => takeName(gazetteer, hits, name, countries, found && name === first ? IN_FULL : 1);
  if (end - first > FEW_NAMES) eachBetween(names, lists, first, end, take);
  else for (let name = first; name < end; name++) take(name);
  return hits;
}

/** The names of the lists that lie between two. */
function eachBetween(
  { names, starts }: NameLists,
  lists: readonly number[],
  first: number,
  end: number,
  visit: (name: number) => void,
): void {
  for (const list of lists) {
    const last = starts[slotOf(list + 1, 0)] ?? 0;
    for (let at = starts[slotOf(list, 0)] ?? 0; at < last; at++) {
      const name = names[at] ?? 0;
      if (name >= first && name < end) visit(name);
    }
  }
}

function hitsNear(gazetteer: Gazetteer, key: string, { lists, countries }: Where): Hits {
  const hits: Hits = new Map();
  const [initial = ''] = key;
  const { first, end } = rangeOf(gazetteer, initial);
  for (const list of lists) {
    const near = [...namesNearly(gazetteer, list, key, first, end), ...namesNear(gazetteer, list, key)];
    for (const { name, edits } of near) takeName(gazetteer, hits, name, countries, 1 / IN_FULL ** edits);
  }
  return hits;
}

/** Takes the places of a name with a share of their weight, unless another name of theirs weighs more. */
function takeName(gazetteer: Gazetteer, hits: Hits, name: number, countries: readonly string[] | undefined, share: number): void {
  for (const meaning of gazetteer.meaningsAt(name)) {
    const { entity, kind } = meaning;
    if (entity >= gazetteer.placeCount || kind === nameKind.code || gazetteer.featureOf(entity) === feature.area) continue;
    const country = gazetteer.countryOf(entity);
    if (countries && !countries.includes(country)) continue;
    const weight = weightOf(gazetteer, meaning) * share;
    if (weight > (hits.get(entity)?.weight ?? 0)) hits.set(entity, { entity, country, kind, weight });
  }
}
