import { editDistance } from '../text/similarity.js';
import type { NearName } from './closest.js';
import { allowedEdits } from './country-names.js';
import type { Gazetteer } from './gazetteer.js';
import { nameLists, slotOf } from './name-lists.js';
import { countBits, signText } from './name-signatures.js';
import { stringAt } from './packed-names.js';

/** The names of a list between two that start nearly so: one slip away, or two from eight letters on. */
export function namesNearly(gazetteer: Gazetteer, list: number, key: string, first: number, last: number): NearName[] {
  const limit = allowedEdits(key);
  const { length, mask } = signText(key);
  const { names, masks, starts } = nameLists(gazetteer);
  const found: NearName[] = [];
  const end = starts[slotOf(list + 1, 0)] ?? 0;
  for (let at = starts[slotOf(list, length - 3 * limit)] ?? 0; at < end; at++) {
    const name = names[at] ?? 0;
    if (name < first || name >= last || countBits(mask & ~(masks[at] ?? 0)) > limit) continue;
    const edits = distanceToStart(key, stringAt(gazetteer.names, name), limit);
    if (edits <= limit) found.push({ name, edits });
  }
  return found;
}

/** Edits between a text and the start of a name that is nearest to it. */
function distanceToStart(key: string, name: string, limit: number): number {
  const distance = (length: number, most: number): number => editDistance(key, name.slice(0, length), most);
  // The start of the same length is at most `limit` further away than the nearest one: most names need no other look.
  if (distance(key.length, 2 * limit) > 2 * limit) return limit + 1;
  let least = limit + 1;
  for (let length = key.length - limit; length <= Math.min(name.length, key.length + limit); length++) {
    least = Math.min(least, distance(length, limit));
  }
  return least;
}
