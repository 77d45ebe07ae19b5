import type { Candidate, Place } from '../model/place.js';

/** What the cells of one place say. A property is absent when the sheet has no such column. */
export interface PlaceTexts {
  readonly city?: string;
  readonly country?: string;
  readonly admin1?: string;
  /** City and country in one cell, or one stop of a route. */
  readonly whole?: string;
}

/** A text that could be written into the cell instead. */
export interface Suggestion {
  readonly text: string;
  /** ISO 3166-1 alpha-2 of the place that it names. */
  readonly country: string;
  /** 0..1 */
  readonly confidence: number;
  /** True when it may be written without asking (a typo of a big city, an alternate spelling of a country). */
  readonly safe: boolean;
}

export type CountryState = 'blank' | 'unknown-word' | 'none-word' | 'exact' | 'misspelt' | 'implied' | 'several' | 'region' | 'not-found';
export type CityState =
  | 'blank'
  | 'unknown-word'
  | 'none-word'
  | 'exact'
  | 'misspelt'
  | 'ambiguous'
  | 'elsewhere'
  | 'country-only'
  | 'region'
  | 'not-found';

/** What was understood of one place: facts, no findings. */
export interface Resolution {
  readonly place: Place;
  /** `implied` = no country was written, and the city tells it. */
  readonly country: { readonly state: CountryState; readonly text: string; readonly suggestions: readonly Suggestion[] };
  /** `elsewhere` = such a city is known, but not in the country that was written. */
  readonly city: { readonly state: CityState; readonly text: string; readonly suggestions: readonly Suggestion[] };
  /** At most five, the best first; more than one when the text may mean several places. */
  readonly candidates: readonly Candidate[];
  /** Two or more places in one cell ("Riyadh/Jeddah"): each as text and place. */
  readonly parts: readonly { readonly text: string; readonly place: Place }[];
  /** Finer than a city and a risk to a person: a street, a house, a named shelter. `keep` is the cell without it. */
  readonly tooFine?: { readonly kind: 'street' | 'house' | 'shelter' | 'workplace'; readonly text: string; readonly keep: string };
}
