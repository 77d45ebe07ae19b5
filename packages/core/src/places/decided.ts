import { findExact, type Hit } from './candidates.js';
import { choose } from './choose.js';
import { type Gazetteer, nameKind } from './gazetteer.js';
import type { Located } from './located.js';
import { placeKey } from './place-key.js';

/** What a person said that a text means: here "Dar" is Dar es Salaam. */
export interface PlaceDecision {
  /** As it is written; case, accents and blanks do not matter. */
  readonly text: string;
  /** ISO 3166-1 alpha-2: counts only beside this country. Without it, beside none, and beside the country of the place. */
  readonly country?: string;
  readonly means: {
    readonly name: string;
    /** ISO 3166-1 alpha-2 */
    readonly country: string;
    /** Number of the place in the index, where several of the country are called so. */
    readonly id?: string;
  };
}

/** A decision that cannot be followed: its place is not in this index, or several are called so. `index` counts from 1. */
export interface UndecidablePlace {
  readonly index: number;
  readonly reason: 'unknown-place' | 'several-places';
}

/** The place that a person chose for a text beside countries (undefined = none is written). */
export type DecidedPlaces = (text: string, countries: readonly string[] | undefined) => Located | undefined;

/** A place that was chosen has no rival. */
const CHOSEN = 1e12;

function placeOf(gazetteer: Gazetteer, { means: { name, country, id } }: PlaceDecision): Hit | UndecidablePlace['reason'] {
  const hits = findExact(gazetteer, name, [country]);
  const named = id === undefined ? hits : hits.filter(({ entity }) => entity < gazetteer.placeCount && gazetteer.idOf(entity) === id);
  const chosen = choose(gazetteer, named);
  if (!chosen) return 'unknown-place';
  return chosen.rivals.length > 0 ? 'several-places' : { ...chosen.best, kind: nameKind.primary, weight: CHOSEN };
}

/** The decisions that cannot be followed with this index. */
export function undecidablePlaces(gazetteer: Gazetteer, decisions: readonly PlaceDecision[]): UndecidablePlace[] {
  return decisions.flatMap((decision, at) => {
    const found = placeOf(gazetteer, decision);
    return typeof found === 'string' ? [{ index: at + 1, reason: found }] : [];
  });
}

/** Looks decisions up; of two about the same text and country the later one counts. Those that cannot be followed are passed over. */
export function decidedPlaces(gazetteer: Gazetteer, decisions: readonly PlaceDecision[]): DecidedPlaces {
  const keyOf = (text: string, country = ''): string => `${placeKey(text)} ${country}`;
  const chosen = new Map<string, Hit>();
  for (const decision of decisions) {
    const hit = placeOf(gazetteer, decision);
    if (typeof hit !== 'string') chosen.set(keyOf(decision.text, decision.country), hit);
  }
  return (text, countries) => {
    const beside = countries?.map((country) => chosen.get(keyOf(text, country))).find((hit) => hit !== undefined);
    const alone = chosen.get(keyOf(text));
    const hit = beside ?? (alone && (countries?.includes(alone.country) ?? true) ? alone : undefined);
    return hit && { hits: [hit], name: text, countries: [], trimmed: false, decided: true };
  };
}
