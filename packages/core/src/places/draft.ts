import type { Candidate, Place } from '../model/place.js';
import type { Hit } from './candidates.js';
import { type CountryCell, suggestCountry } from './country-cell.js';
import { guessCountry } from './country-names.js';
import { toCountryPlace, toPlace } from './describe.js';
import { locate, type PlaceSense } from './locate.js';
import type { PlaceText } from './place-text.js';
import type { CityState, CountryState, Resolution, Suggestion } from './resolution.js';

/** The country may be certain, but a place is written that is not known. */
const UNKNOWN_TOWN = 0.5;

/** Degrees WGS84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** What is known from around the cells. */
export interface PlaceContext {
  /** ISO 3166-1 alpha-2 of countries in the same row or sheet, the likeliest first. */
  readonly countries?: readonly string[];
  /** A place that is passed: of a town on both sides of a border it makes no difference which side is meant. */
  readonly onTheWay?: boolean;
  /** Where the other places of the row lie: among places of one name those near them, or between them, are shown first. */
  readonly near?: readonly Point[];
  /** ISO 3166-1 alpha-2 of countries in which the rest of the column lies: shown first, and no more. */
  readonly likely?: readonly string[];
}

/** What is being resolved. */
export interface Draft {
  readonly sense: PlaceSense;
  readonly raw: string;
  readonly context: PlaceContext;
  readonly country: CountryCell;
  /** City and country stand in one cell. */
  readonly isWhole: boolean;
  readonly text: string;
}

/** What was made of it; what is absent stays as the cells say. */
export interface Found {
  readonly state: CityState;
  readonly text?: string;
  readonly place: Place;
  readonly country?: { readonly state: CountryState; readonly text?: string; readonly suggestions?: readonly Suggestion[] };
  readonly suggestions?: readonly Suggestion[];
  readonly candidates?: readonly Candidate[];
  readonly parts?: Resolution['parts'];
}

/** No city: the country, and its division when that is written. */
export function onlyCountry({ sense, raw, country }: Draft, state: CityState, admin1 = ''): Found {
  const [code] = country.codes;
  const decided = country.codes.length === 1 ? code : undefined;
  const [division] =
    admin1.trim() === '' ? [] : (locate(sense, admin1, admin1.split(/\s+/), decided === undefined ? undefined : [decided])?.hits ?? []);
  if (division && sense.gazetteer.kindOf(division.entity) === 'division') {
    return {
      state,
      place: toPlace(sense.gazetteer, raw, division, 'in', 0.93),
      ...(country.state === 'blank' && { country: { state: 'implied' } }),
    };
  }
  const candidates =
    country.suggestions.length > 1 ? country.suggestions.map((one) => ({ country: one.country, score: one.confidence })) : [];
  const precision = country.state === 'region' ? ({ precision: 'region' } as const) : {};
  const confidence = state === 'not-found' ? Math.min(country.confidence, UNKNOWN_TOWN) : country.confidence;
  const place = toCountryPlace(raw, decided, confidence, {
    ...precision,
    ...(country.state === 'misspelt' && { decidedBy: 'fuzzy' }),
  });
  return { state, place, candidates, parts: partsOfCountries(country.listed) };
}

/** Each country of a cell that names several. */
export function partsOfCountries(listed: CountryCell['listed']): Resolution['parts'] {
  return listed.length < 2 ? [] : listed.map(({ text, code }) => ({ text, place: toCountryPlace(text, code, 0.95) }));
}

/** Two decimals. */
export function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

/** A town that could be written instead. */
export function suggestPlace({ gazetteer }: PlaceSense, hit: Hit, confidence: number, safe: boolean): Suggestion {
  return { text: gazetteer.nameOf(hit.entity), country: hit.country, confidence, safe };
}

/** How the country is known once the city is. */
export function countryState(
  { sense, country, isWhole }: Draft,
  read: PlaceText,
  code: string,
  beside?: string,
): NonNullable<Found['country']> {
  const written = read.countries.find(({ reading }) => reading.codes.includes(code));
  if (country.codes.length > 0)
    return country.state === 'several' && country.listed.length === 0 ? { state: 'exact', suggestions: [] } : { state: country.state };
  if (country.state === 'misspelt') {
    const [first, ...others] = [...country.suggestions].sort((a, b) => Number(b.country === code) - Number(a.country === code));
    return { state: 'misspelt', suggestions: first ? [{ ...first, confidence: 0.8 }, ...others] : [] };
  }
  if (written && isWhole && written.reading.how === 'typo')
    return { state: 'misspelt', text: written.text, suggestions: [suggestCountry(sense.gazetteer, code, 0.95, true)] };
  if (written && isWhole) return { state: 'exact', text: written.text };
  if (beside !== undefined && isWhole) return { state: 'exact', text: beside };
  if (country.state === 'not-found') return { state: 'not-found', suggestions: [suggestCountry(sense.gazetteer, code, 0.6, false)] };
  if (country.state !== 'blank') return { state: country.state };
  const guessed = isWhole ? read.unknown.find(({ text }) => guessCountry(sense.gazetteer, text)?.codes.includes(code)) : undefined;
  if (guessed) return { state: 'misspelt', text: guessed.text, suggestions: [suggestCountry(sense.gazetteer, code, 0.9, true)] };
  return { state: 'implied', suggestions: [suggestCountry(sense.gazetteer, code, 0.9, true)] };
}
