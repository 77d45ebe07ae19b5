import { type Gazetteer, nameKind } from './gazetteer.js';
import { signNames } from './name-signatures.js';

/** The names of each country, and of the big places as one more country, one list after the other; in a list the shortest first. */
export interface NameLists {
  readonly names: Uint32Array;
  /** The letters of each of them. */
  readonly masks: Uint32Array;
  /** Where the names of a list that have a length begin, by `slotOf`. */
  readonly starts: Uint32Array;
}

const BIG = 50_000;
const LENGTHS = 256;

/** Lists come one after the other, and so do the lengths in them. */
export function slotOf(list: number, length: number): number {
  return list * LENGTHS + Math.min(Math.max(length, 0), LENGTHS);
}

/** The list of a country by its ISO 3166-1 alpha-2; -1, a list without names, when there is no such country. */
export function countryList(gazetteer: Gazetteer, country: string): number {
  return gazetteer.countries.findIndex(({ code }) => code === country);
}

/** The list of places of 50,000 inhabitants and more, in any country. */
export function bigList(gazetteer: Gazetteer): number {
  return gazetteer.countries.length;
}

/** Whether a name of this kind counts as the name of a town: codes and parts of towns are not searched for misspellings. */
export function isTownName(gazetteer: Gazetteer, entity: number, kind: number): boolean {
  return entity < gazetteer.placeCount && kind !== nameKind.code && kind !== nameKind.part;
}

/** Whether a place belongs to a list. */
export function isListed(gazetteer: Gazetteer, place: number, list: number): boolean {
  return list === bigList(gazetteer) ? gazetteer.populationOf(place) >= BIG : gazetteer.countryNumberOf(place) === list;
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
    if (gazetteer.populationOf(entity) >= BIG) add(bigList(gazetteer), name);
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

const prepared = new WeakMap<Gazetteer, NameLists>();

/** The lists of a gazetteer, made when they are first asked for (about a tenth of a second). */
export function nameLists(gazetteer: Gazetteer): NameLists {
  const lists = prepared.get(gazetteer) ?? listNames(gazetteer);
  prepared.set(gazetteer, lists);
  return lists;
}
