import type { Candidate, Place, Relation } from '../model/place.js';
import { type Hit, findExact } from './candidates.js';
import { choose } from './choose.js';
import type { NearHit } from './closest.js';
import { guessCountry } from './country-names.js';
import { absenceOf, type CountryCell, readCountryCell, suggestCountry } from './country-cell.js';
import { toCandidate, toCountryPlace, toPlace } from './describe.js';
import { feature, nameKind } from './gazetteer.js';
import { type Located, locate, locateNear, type PlaceSense } from './locate.js';
import { mergeParts } from './merge-parts.js';
import { type PlaceText, readPlaceText } from './place-text.js';
import { placeKey } from './place-key.js';
import type { CityState, CountryState, PlaceTexts, Resolution, Suggestion } from './resolution.js';

/** What is known from around the cells. */
export interface PlaceContext {
  /** ISO 3166-1 alpha-2 of countries in the same row or sheet, the likeliest first. */
  readonly countries?: readonly string[];
}

interface Draft {
  readonly sense: PlaceSense;
  readonly raw: string;
  readonly context: PlaceContext;
  readonly country: CountryCell;
  /** City and country stand in one cell. */
  readonly isWhole: boolean;
  readonly text: string;
}

interface Found {
  readonly state: CityState;
  readonly text?: string;
  readonly place: Place;
  readonly country?: { readonly state: CountryState; readonly text?: string; readonly suggestions?: readonly Suggestion[] };
  readonly suggestions?: readonly Suggestion[];
  readonly candidates?: readonly Candidate[];
  readonly parts?: Resolution['parts'];
}

const BIG = 50_000;
/** From this weight on a town abroad is a likelier reading than a village that no list knows. */
const KNOWN_ABROAD = 15_000;
const SURE = [0.97, 0.94, 0.9, 0.86, 0.92, 0];

/** Understands the texts of one place. Never throws; what is not clear is told as such. */
export function resolvePlace(sense: PlaceSense, texts: PlaceTexts, context: PlaceContext = {}): Resolution {
  const city = texts.city?.trim() ? texts.city : (texts.whole ?? texts.city ?? '');
  const isWhole = !texts.city?.trim() && texts.whole !== undefined;
  const raw = [texts.city, texts.whole, texts.admin1, texts.country].filter((text) => text?.trim()).join(', ');
  const country = readCountryCell(sense, texts.country ?? '');
  const draft: Draft = { sense, raw, context, country, isWhole, text: city.trim() };
  const absent = absenceOf(draft.text, sense);
  if (absent) return finish(draft, onlyCountry(draft, absent, texts.admin1));
  const read = readPlaceText(sense, draft.text, country.codes.length > 0 ? country.codes : undefined);
  const found = withinDivision(draft, readFound(draft, read), texts.admin1, read);
  return finish(draft, found, read.tooFine);
}

function finish({ text, country, isWhole }: Draft, found: Found, tooFine?: PlaceText['tooFine']): Resolution {
  return {
    place: found.place,
    country: { state: found.country?.state ?? country.state, text: found.country?.text ?? country.text, suggestions: found.country?.suggestions ?? country.suggestions },
    city: { state: isWhole && found.state === 'country-only' ? 'blank' : found.state, text: found.text ?? text, suggestions: found.suggestions ?? [] },
    candidates: found.candidates ?? (found.place.alternatives ?? []),
    parts: found.parts ?? [],
    ...(tooFine && { tooFine }),
  };
}

/** No city: the country, and its division when that is written. */
function onlyCountry({ sense, raw, country }: Draft, state: CityState, admin1 = ''): Found {
  const [code] = country.codes;
  const decided = country.codes.length === 1 ? code : undefined;
  const [division] = admin1.trim() === '' ? [] : (locate(sense, admin1, admin1.split(/\s+/), decided === undefined ? undefined : [decided])?.hits ?? []);
  if (division && sense.gazetteer.kindOf(division.entity) === 'division') {
    return { state, place: toPlace(sense.gazetteer, raw, division, 'in', 0.93), ...(country.state === 'blank' && { country: { state: 'implied' } }) };
  }
  const candidates = country.suggestions.length > 1 ? country.suggestions.map((one) => ({ country: one.country, score: one.confidence })) : [];
  const precision = country.state === 'region' ? ({ precision: 'region' } as const) : {};
  const place = toCountryPlace(raw, decided, country.confidence, { ...precision, ...(country.state === 'misspelt' && { decidedBy: 'fuzzy' }) });
  return { state, place, candidates, parts: partsOfCountries(country.listed) };
}

function partsOfCountries(listed: CountryCell['listed']): Resolution['parts'] {
  return listed.length < 2 ? [] : listed.map(({ text, code }) => ({ text, place: toCountryPlace(text, code, 0.95) }));
}

function readFound(draft: Draft, read: PlaceText): Found {
  const { sense, country, raw } = draft;
  const merged = read.relation === 'between' ? read.places : mergeParts(sense.gazetteer, read.places);
  const [first, ...others] = merged;
  if (first && others.length > 0 && read.relation !== 'border') return severalPlaces(draft, merged, read);
  if (first) return onePlace(draft, first.located, read);
  if (read.countries.length > 0) return read.unknown.length > 0 && country.codes.length === 0 ? unknownBesideCountry(draft, read) : countryInCityCell(draft, read);
  if (read.region && read.unknown.length === 0) return { ...onlyCountry(draft, 'region'), place: toCountryPlace(raw, country.codes[0], 0.5, { precision: country.codes[0] ? 'country' : 'region' }) };
  return read.unknown.length === 0 ? onlyCountry(draft, 'blank') : notExact(draft, read);
}

function severalPlaces({ sense, raw, country }: Draft, merged: ReturnType<typeof mergeParts>, { relation }: PlaceText): Found {
  const parts = merged.map(({ segment, located }) => {
    const chosen = choose(sense.gazetteer, located.hits);
    const sure = chosen && chosen.rivals.length === 0;
    return { text: segment.text, place: sure ? toPlace(sense.gazetteer, segment.text, chosen.best, 'in', 0.85) : toCountryPlace(segment.text, undefined, 0) };
  });
  const countries = [...new Set(parts.map(({ place }) => place.country))];
  const [shared] = countries;
  const place = toCountryPlace(raw, countries.length === 1 ? shared : country.codes.length === 1 ? country.codes[0] : undefined, 0.5, {
    relation: relation ?? 'in',
    alternatives: merged.slice(0, 5).flatMap(({ located }) => (located.hits[0] ? [toCandidate(sense.gazetteer, located.hits[0], 0.5)] : [])),
  });
  return { state: 'exact', place, parts: relation === 'between' ? [] : parts };
}

/** Exact hits of one name: one place, several, or one in another country than was written. */
function onePlace(draft: Draft, located: Located, read: PlaceText): Found {
  const { hits, name, countries: embedded } = located;
  const { sense, raw, country, context } = draft;
  const { gazetteer } = sense;
  const written = [...new Set([...read.countries.flatMap(({ reading }) => reading.codes), ...embedded])];
  const isAbroad = country.codes.length > 0 && !hits.some((hit) => country.codes.includes(hit.country));
  if (isAbroad) return elsewhere(draft, hits, name);
  const doubtful = country.state === 'misspelt' && country.codes.length === 0 ? country.suggestions.map((one) => one.country) : [];
  const favoured = written.length > 1 ? written.slice(0, 1) : country.codes.length > 0 ? [] : [...doubtful, ...(context.countries ?? [])];
  const chosen = choose(gazetteer, hits, favoured);
  if (!chosen) return onlyCountry(draft, 'not-found');
  const { best, rivals } = chosen;
  const given = country.codes.length > 0 || written.length > 0;
  const state = countryState(draft, read, best.country, located.countryText);
  const known = given || favoured.includes(best.country) || read.places.length > 1 || best.weight >= 5000 || gazetteer.featureOf(best.entity) >= feature.camp;
  const relation: Relation = read.relation ?? 'in';
  if ((rivals.length > 0 && read.relation !== 'border') || !known) return ambiguous(draft, [best, ...rivals], name, relation, given ? state : undefined);
  const confidence = (SURE[best.kind] ?? 0.8) - (given ? 0 : located.trimmed ? 0.12 : 0.06) - (read.unknown.length > 0 ? 0.15 : 0);
  const alternatives = rivals.slice(0, 4).map((hit) => toCandidate(gazetteer, hit, 0.3));
  const place = { ...toPlace(gazetteer, raw, best, relation, round(confidence)), ...(alternatives.length > 0 && { alternatives }) };
  if (best.kind !== nameKind.typo) return { state: 'exact', text: name, place, country: state };
  return { state: 'misspelt', text: name, place, country: state, suggestions: [suggestPlace(sense, best, 0.95, best.weight >= BIG)] };
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

function suggestPlace({ gazetteer }: PlaceSense, hit: Hit, confidence: number, safe: boolean): Suggestion {
  return { text: gazetteer.nameOf(hit.entity), country: hit.country, confidence, safe };
}

/** How the country is known once the city is. */
function countryState({ sense, country, isWhole }: Draft, read: PlaceText, code: string, beside?: string): NonNullable<Found['country']> {
  const written = read.countries.find(({ reading }) => reading.codes.includes(code));
  if (country.codes.length > 0) return country.state === 'several' && country.listed.length === 0 ? { state: 'exact', suggestions: [] } : { state: country.state };
  if (country.state === 'misspelt') {
    const [first, ...others] = [...country.suggestions].sort((a, b) => Number(b.country === code) - Number(a.country === code));
    return { state: 'misspelt', suggestions: first ? [{ ...first, confidence: 0.8 }, ...others] : [] };
  }
  if (written && isWhole && written.reading.how === 'typo') return { state: 'misspelt', text: written.text, suggestions: [suggestCountry(sense.gazetteer, code, 0.95, true)] };
  if (written && isWhole) return { state: 'exact', text: written.text };
  if (beside !== undefined && isWhole) return { state: 'exact', text: beside };
  if (country.state !== 'blank') return { state: country.state };
  const guessed = isWhole ? read.unknown.find(({ text }) => guessCountry(sense.gazetteer, text)?.codes.includes(code)) : undefined;
  if (guessed) return { state: 'misspelt', text: guessed.text, suggestions: [suggestCountry(sense.gazetteer, code, 0.9, true)] };
  return { state: 'implied', suggestions: [suggestCountry(sense.gazetteer, code, 0.9, true)] };
}

function ambiguous({ sense, raw, country }: Draft, hits: readonly Hit[], text: string, relation: Relation, state: Found['country']): Found {
  const total = hits.reduce((sum, { weight }) => sum + weight, 0);
  const candidates = hits.slice(0, 5).map((hit) => toCandidate(sense.gazetteer, hit, round((hit.weight / total) * 0.9)));
  const countries = [...new Set(hits.map((hit) => hit.country))];
  const decided = country.codes.length === 1 ? country.codes[0] : countries.length === 1 && state ? countries[0] : undefined;
  const place = toCountryPlace(raw, decided, decided === undefined ? 0.3 : 0.6, { relation, alternatives: candidates });
  return { state: 'ambiguous', text, place, candidates, ...(state && { country: state }) };
}

/** The city is known, but not in the country that was written: both may be wrong. */
function elsewhere({ sense, raw, country }: Draft, hits: readonly Hit[], text: string): Found {
  const { gazetteer } = sense;
  const [code = ''] = country.codes;
  const near = locateNear(sense, text.split(/\s+/), code)?.hits ?? [];
  const known = choose(gazetteer, hits);
  const likely = known ? [known.best, ...known.rivals] : [];
  const candidates = likely.slice(0, 5).map((hit, i) => toCandidate(gazetteer, hit, i === 0 ? 0.6 : 0.2));
  const countries = [...new Set(likely.map((hit) => hit.country))].slice(0, 3);
  return {
    state: 'elsewhere', text, candidates,
    place: toCountryPlace(raw, country.codes.length === 1 ? code : undefined, 0.4, { alternatives: candidates }),
    suggestions: near.slice(0, 3).map((hit) => suggestPlace(sense, hit, 0.4, false)),
    country: { state: country.state, suggestions: countries.map((one) => suggestCountry(gazetteer, one, 0.6, false)) },
  };
}

/** The city cell names a country. A city called as its country, in the column of cities, is the city. */
function countryInCityCell(draft: Draft, read: PlaceText): Found {
  const { sense, raw, country, isWhole, text } = draft;
  const [first] = read.countries;
  const codes = [...new Set(read.countries.flatMap(({ reading }) => reading.codes))];
  const [code = ''] = codes;
  const [namesake] = !isWhole && country.codes.includes(code) && codes.length === 1 ? findExact(sense.gazetteer, text, [code]) : [];
  if (namesake && namesake.weight >= 30_000) return { state: 'exact', place: toPlace(sense.gazetteer, raw, namesake, 'in', 0.9), country: { state: country.state } };
  const candidates = codes.length > 1 ? codes.map((one) => ({ country: one, score: 0.5 })) : [];
  if (codes.length > 1) {
    const listed = read.countries.flatMap((one) => (one.reading.codes.length === 1 ? [{ text: one.text, code: one.reading.codes[0] ?? '' }] : []));
    const isKnown = country.codes.length === 1 && codes.includes(country.codes[0] ?? '');
    const state = isKnown ? { state: country.state } : ({ state: 'several', text, suggestions: codes.map((one) => suggestCountry(sense.gazetteer, one, 0.5, false)) } as const);
    const place = toCountryPlace(raw, isKnown ? country.codes[0] : undefined, 0.4, { relation: read.relation ?? 'in' });
    return { state: 'country-only', place, country: state, candidates, parts: read.relation === 'border' ? [] : partsOfCountries(listed) };
  }
  if (country.codes.length > 0) {
    const same = country.codes.includes(code);
    return { state: 'country-only', place: toCountryPlace(raw, same ? code : country.codes[0], same ? 0.95 : 0.4), candidates: same ? [] : [{ country: code, score: 0.5 }] };
  }
  const isTypo = first?.reading.how !== 'exact';
  const state: Found['country'] = isTypo
    ? { state: isWhole ? 'misspelt' : 'implied', text: first?.text ?? text, suggestions: [suggestCountry(sense.gazetteer, code, 0.95, true)] }
    : { state: isWhole ? 'exact' : 'implied', text: first?.text ?? text, suggestions: isWhole ? [] : [suggestCountry(sense.gazetteer, code, 0.95, true)] };
  const relation = read.relation ? { relation: read.relation } : {};
  return { state: 'country-only', place: toCountryPlace(raw, code, isTypo ? 0.93 : 0.96, relation), country: state };
}

/** Nothing of this name in the country: misspelt, abroad, or not known. */
function notExact(draft: Draft, read: PlaceText): Found {
  const { sense, country, isWhole } = draft;
  const [code] = country.codes;
  for (const { words, text } of read.unknown) {
    const guessed = country.codes.length === 0 && isWhole ? guessCountry(sense.gazetteer, text) : undefined;
    if (guessed) return guessedCountry(draft, text, guessed.codes, guessed.doubtful === true);
    const near = locateNear(sense, words, code);
    const [best, second] = near?.hits ?? [];
    if (near && best && isSafe(near.name, best, second, code !== undefined, sense)) return misspelt(draft, near.hits, near.name, read);
    const abroad = code === undefined ? undefined : locate(sense, text, words, undefined);
    if (abroad && (abroad.hits[0]?.weight ?? 0) >= (best ? BIG : KNOWN_ABROAD)) return elsewhere(draft, abroad.hits, abroad.name);
    if (near) return unsure(draft, near.hits, near.name);
  }
  return { ...onlyCountry(draft, 'not-found'), text: read.unknown[0]?.text ?? draft.text };
}

/** A name that is not known in the country written beside it in the same cell. */
function unknownBesideCountry(draft: Draft, read: PlaceText): Found {
  const alone = countryInCityCell(draft, { ...read, unknown: [] });
  const [first] = read.countries;
  if (!first || read.countries.length > 1 || first.reading.codes.length > 1) return alone;
  const cell: CountryCell = { ...draft.country, codes: first.reading.codes, state: 'exact', text: first.text };
  const found = notExact({ ...draft, country: cell }, read);
  const country = found.state === 'elsewhere' ? found.country : (alone.country ?? {});
  const place = found.state === 'not-found' ? alone.place : found.place;
  return { ...found, place, country: { state: draft.country.state, ...alone.country, ...country } };
}

/** A slip in the name of a big town is mended without asking; two slips only in its own name, and not in the first letter. */
function isSafe(name: string, best: NearHit, second: NearHit | undefined, inCountry: boolean, { gazetteer }: PlaceSense): boolean {
  if (best.weight < (inCountry ? BIG : 10 * BIG) || (second !== undefined && second.weight * 10 >= best.weight)) return false;
  if (best.edits < 2) return true;
  return best.kind === nameKind.primary && best.weight >= 10 * BIG && placeKey(gazetteer.nameOf(best.entity))[0] === placeKey(name)[0];
}

function guessedCountry({ sense, raw }: Draft, text: string, codes: readonly string[], doubtful: boolean): Found {
  const suggestions = codes.map((code) => suggestCountry(sense.gazetteer, code, doubtful ? 0.4 : 0.88, !doubtful));
  const place = toCountryPlace(raw, doubtful ? undefined : codes[0], doubtful ? 0 : 0.88, { decidedBy: 'fuzzy' });
  return { state: 'country-only', place, country: { state: 'misspelt', text, suggestions } };
}

function misspelt(draft: Draft, hits: readonly Hit[], name: string, read: PlaceText): Found {
  const [best] = hits;
  if (!best) return onlyCountry(draft, 'not-found');
  const place = toPlace(draft.sense.gazetteer, draft.raw, best, read.relation ?? 'in', 0.86, 'fuzzy');
  return { state: 'misspelt', text: name, place, country: countryState(draft, read, best.country), suggestions: [suggestPlace(draft.sense, best, 0.9, true)] };
}

/** Near a name that is not big enough to be sure: offered, not taken. */
function unsure(draft: Draft, hits: readonly Hit[], name: string): Found {
  const { sense, raw, country } = draft;
  const candidates = hits.slice(0, 3).map((hit) => toCandidate(sense.gazetteer, hit, 0.35));
  const place = toCountryPlace(raw, country.codes.length === 1 ? country.codes[0] : undefined, 0.4, { alternatives: candidates });
  const texts = new Map(hits.map((hit) => [placeKey(sense.gazetteer.nameOf(hit.entity)), hit]));
  return { state: 'misspelt', text: name, place, candidates, suggestions: [...texts.values()].slice(0, 3).map((hit) => suggestPlace(sense, hit, 0.35, false)) };
}

/** The division cell decides between towns of one name. */
function withinDivision(draft: Draft, found: Found, admin1: string | undefined, read: PlaceText): Found {
  const { sense, raw } = draft;
  if (!admin1?.trim() || found.state !== 'ambiguous') return found;
  const [first] = read.places;
  const divisions = locate(sense, admin1, admin1.split(/\s+/), undefined)?.hits.map(({ entity }) => entity) ?? [];
  const isInside = ({ entity }: Hit): boolean => entity < sense.gazetteer.placeCount && divisions.includes(sense.gazetteer.divisionOf(entity));
  const chosen = choose(sense.gazetteer, first?.located.hits.filter(isInside) ?? []);
  if (!chosen || chosen.rivals.length > 0) return found;
  return { state: 'exact', place: toPlace(sense.gazetteer, raw, chosen.best, read.relation ?? 'in', 0.93), country: countryState(draft, read, chosen.best.country) };
}
