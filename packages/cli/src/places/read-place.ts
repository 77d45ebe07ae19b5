import type { PlaceResolver, PlaceTexts, ReportLabel, Resolution } from '@routebook/core';
import { questionOf, type Understanding, understandingOf } from './understanding.js';

/** How a place came to be known; `country` = the country chose among several of the name. */
type Ground = 'exact' | 'alternate' | 'fuzzy' | 'country' | 'person';
export const grounds: Record<Ground, ReportLabel> = {
  exact: 'plExact',
  alternate: 'plAlternate',
  fuzzy: 'plFuzzy',
  country: 'plByCountry',
  person: 'plPerson',
};

/** One place text, and all that is to be said of it. */
export interface ReadPlace {
  readonly text: string;
  readonly understanding: Understanding;
  readonly ground: Ground | undefined;
  readonly question: ReportLabel | undefined;
  readonly resolution: Resolution;
}

/** Reads one text; `beside` is what would stand in the columns beside it. */
export function readPlace(text: string, beside: Pick<PlaceTexts, 'country' | 'admin1'>, { resolve }: PlaceResolver): ReadPlace {
  const resolution = resolve(beside.country === undefined ? { whole: text, ...beside } : { city: text, ...beside });
  const isChosen = beside.country !== undefined && choosesCountry(text, resolution, resolve);
  return {
    text,
    understanding: understandingOf(resolution),
    ground: resolution.place.precision === 'unknown' ? undefined : isChosen ? 'country' : resolution.place.decidedBy,
    question: questionOf(resolution),
    resolution,
  };
}

/** Whether the text alone would not have led to this town; only where it is known by a name, for nothing else can the country have chosen. */
function choosesCountry(text: string, { place }: Resolution, resolve: PlaceResolver['resolve']): boolean {
  const isNamed = place.decidedBy === 'exact' || place.decidedBy === 'alternate';
  return isNamed && place.city !== undefined && resolve({ whole: text }).place.city?.id !== place.city.id;
}
