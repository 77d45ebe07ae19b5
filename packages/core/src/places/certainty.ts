import type { Hit } from './candidates.js';
import { feature, type Gazetteer, nameKind } from './gazetteer.js';

/** Certainty of a name by its kind: own name, other name, code, part of it, known misspelling, people. */
const BY_KIND = [0.97, 0.94, 0.9, 0.86, 0.92, 0];
/** A town whose inhabitants nobody counted is often not the only one of its name. */
const UNCOUNTED = 0.08;
/** Other names of small towns are often names of other places, too. */
const SMALL = 20_000;
const OTHER_NAME_OF_SMALL = 0.07;
/** Countries in which many towns share a name, of which the index has the bigger ones only; other names fare worse still. */
const SHARED_NAMES = ['US'];
const SHARED = 0.1;
const SHARED_OTHER_NAME = 0.3;

/** How often a name of this kind, of such a place, was right in lists of towns (see docs/places.md); 0..1. */
export function certaintyOf(gazetteer: Gazetteer, hit: Hit): number {
  const sure = BY_KIND[hit.kind] ?? 0.8;
  if (gazetteer.kindOf(hit.entity) !== 'place') return sure;
  const isOther = hit.kind === nameKind.alternate;
  const shared = SHARED_NAMES.includes(hit.country) ? (isOther ? SHARED_OTHER_NAME : SHARED) : 0;
  const people = gazetteer.populationOf(hit.entity);
  const isUncounted =
    people === 0 && [feature.place, feature.seat2, feature.seat3, feature.section].some((one) => one === gazetteer.featureOf(hit.entity));
  return sure - Math.max(shared, isUncounted ? UNCOUNTED : 0, isOther && people < SMALL ? OTHER_NAME_OF_SMALL : 0);
}
