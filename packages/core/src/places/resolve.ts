import type { Hit } from './candidates.js';
import { choose } from './choose.js';
import { absenceOf, readCountryCell } from './country-cell.js';
import { countryInCityCell, unknownBesideCountry } from './country-in-city.js';
import { toCandidate, toCountryPlace, toPlace } from './describe.js';
import { countryState, type Draft, type Found, onlyCountry, type PlaceContext } from './draft.js';
import { feature } from './gazetteer.js';
import { locate, type PlaceSense } from './locate.js';
import type { Located } from './located.js';
import { mergeParts } from './merge-parts.js';
import { notExact } from './not-exact.js';
import { onePlace } from './one-place.js';
import { type PlacePart, type PlaceText, readPlaceText } from './place-text.js';
import type { PlaceTexts, Resolution } from './resolution.js';

export type { PlaceContext } from './draft.js';

const RIVER = /^(?:r[ií]o|rivi[eè]re|river)$/i;
/** Inhabitants from which on a city is meant by its name, whatever lies around it. */
const METROPOLIS = 2_000_000;

/** What was written, in one line. */
export function rawOf({ city, whole, admin1, country }: PlaceTexts): string {
  return [city, whole, admin1, country].filter((text) => text?.trim()).join(', ');
}

/** Understands the texts of one place. Never throws; what is not clear is told as such. */
export function resolvePlace(sense: PlaceSense, texts: PlaceTexts, context: PlaceContext = {}): Resolution {
  const city = texts.city?.trim() ? texts.city : (texts.whole ?? texts.city ?? '');
  const isWhole = !texts.city?.trim() && texts.whole !== undefined;
  const raw = rawOf(texts);
  const country = readCountryCell(sense, texts.country ?? '');
  const draft: Draft = { sense, raw, context, country, isWhole, text: city.trim() };
  const inside = country.codes.length > 0 ? country.codes : undefined;
  const absent = sense.decided?.(draft.text, inside) ? undefined : absenceOf(draft.text, sense);
  if (absent) return finish(draft, onlyCountry(draft, absent, texts.admin1));
  const read = readPlaceText(sense, draft.text, inside);
  const found = withinDivision(draft, readFound(draft, read), texts.admin1, read);
  return finish(draft, found, read.tooFine);
}

function finish({ text, country, isWhole }: Draft, found: Found, tooFine?: PlaceText['tooFine']): Resolution {
  return {
    place: found.place,
    country: {
      state: found.country?.state ?? country.state,
      text: found.country?.text ?? country.text,
      suggestions: found.country?.suggestions ?? country.suggestions,
    },
    city: {
      state: isWhole && found.state === 'country-only' ? 'blank' : found.state,
      text: found.text ?? text,
      suggestions: found.suggestions ?? [],
    },
    candidates: found.candidates ?? found.place.alternatives ?? [],
    parts: found.parts ?? [],
    ...(tooFine && { tooFine }),
  };
}

function readFound(draft: Draft, read: PlaceText): Found {
  const { sense, country, raw } = draft;
  const merged = read.relation === 'between' ? read.places : mergeParts(sense.gazetteer, withoutRivers(read.places));
  const [first, ...others] = merged;
  if (first && others.length > 0 && read.relation !== 'border') return severalPlaces(draft, merged, read);
  if (first) return onePlace(draft, divisionInstead(draft, first, read), read);
  if (read.countries.length > 0)
    return read.unknown.length > 0 && country.codes.length === 0 ? unknownBesideCountry(draft, read) : countryInCityCell(draft, read);
  if (read.region && read.unknown.length === 0)
    return {
      ...onlyCountry(draft, 'region'),
      place: toCountryPlace(raw, country.codes[0], 0.5, { precision: country.codes[0] ? 'country' : 'region' }),
    };
  return read.unknown.length === 0 ? onlyCountry(draft, 'blank') : notExact(draft, read);
}

/** "Río Bravo, near Reynosa": the river, and not the town called so, which would stand beside its division only. */
function withoutRivers(parts: readonly PlacePart[]): readonly PlacePart[] {
  const towns = parts.filter(({ segment: { words } }) => !RIVER.test(words[0] ?? ''));
  return towns.length > 1 || towns.some(({ located }) => located.relation === 'near') ? towns : parts;
}

/** "Chinameca, Veracruz, Mexico": beside a town that is not known its division is named, not the division's seat; but for a metropolis. */
function divisionInstead({ sense: { gazetteer }, text }: Draft, { segment, located }: PlacePart, { unknown }: PlaceText): Located {
  const isBeside = !segment.listed && unknown.some((one) => text.indexOf(one.text) < text.indexOf(segment.text));
  const divisions = located.hits.filter(({ entity }) => gazetteer.kindOf(entity) === 'division');
  const isMetropolis = located.hits.some(
    ({ entity, weight }) =>
      weight >= METROPOLIS || (gazetteer.kindOf(entity) === 'place' && gazetteer.featureOf(entity) === feature.capital),
  );
  return isBeside && divisions.length > 0 && !isMetropolis && located.relation !== 'near' ? { ...located, hits: divisions } : located;
}

function severalPlaces({ sense, raw, country }: Draft, merged: readonly PlacePart[], { relation, countries: written }: PlaceText): Found {
  const parts = merged.map(({ segment, located }) => {
    const chosen = choose(sense.gazetteer, located.hits);
    const sure = chosen && chosen.rivals.length === 0;
    return {
      text: segment.text,
      place: sure ? toPlace(sense.gazetteer, segment.text, chosen.best, 'in', 0.85) : toCountryPlace(segment.text, undefined, 0),
    };
  });
  const countries = [...new Set(parts.map(({ place }) => place.country))];
  const [shared] = countries;
  const codes = country.codes.length > 0 ? country.codes : written.flatMap(({ reading }) => reading.codes);
  const place = toCountryPlace(raw, countries.length === 1 && shared ? shared : codes.length === 1 ? codes[0] : undefined, 0.5, {
    relation: relation ?? 'in',
    alternatives: merged
      .slice(0, 5)
      .flatMap(({ located }) => (located.hits[0] ? [toCandidate(sense.gazetteer, located.hits[0], 0.5)] : [])),
  });
  return { state: 'exact', place, parts: relation === 'between' ? [] : parts };
}

/** The division cell decides between towns of one name. */
function withinDivision(draft: Draft, found: Found, admin1: string | undefined, read: PlaceText): Found {
  const { sense, raw } = draft;
  if (!admin1?.trim() || found.state !== 'ambiguous') return found;
  const [first] = read.places;
  const divisions = locate(sense, admin1, admin1.split(/\s+/), undefined)?.hits.map(({ entity }) => entity) ?? [];
  const isInside = ({ entity }: Hit): boolean =>
    entity < sense.gazetteer.placeCount && divisions.includes(sense.gazetteer.divisionOf(entity));
  const chosen = choose(sense.gazetteer, first?.located.hits.filter(isInside) ?? []);
  if (!chosen || chosen.rivals.length > 0) return found;
  return {
    state: 'exact',
    place: toPlace(sense.gazetteer, raw, chosen.best, read.relation ?? 'in', 0.93),
    country: countryState(draft, read, chosen.best.country),
  };
}
