import type { Candidate } from '../model/place.js';
import { findExact } from './candidates.js';
import { type CountryCell, suggestCountry } from './country-cell.js';
import { toCandidate, toCountryPlace, toPlace } from './describe.js';
import { type Draft, type Found, partsOfCountries } from './draft.js';
import { townsCalledLike } from './namesakes.js';
import { notExact } from './not-exact.js';
import type { PlaceText } from './place-text.js';

/** How sure a known misspelling of a country is that is the name of towns abroad. */
const SLIP = 0.7;

/** The city cell names a country. A city called as its country, in the column of cities, is the city. */
export function countryInCityCell(draft: Draft, read: PlaceText): Found {
  const { country } = draft;
  const codes = [...new Set(read.countries.flatMap(({ reading }) => reading.codes))];
  const [code = ''] = codes;
  if (codes.length > 1) return severalCountries(draft, read, codes);
  const town = country.codes.length === 1 ? namesake(draft, country.codes[0] ?? '', code) : undefined;
  if (town) return town;
  if (country.codes.length > 0) return besideCountry(draft, code);
  return townOrCountry(draft, read, code) ?? countryAlone(draft, read, code);
}

/** "Djibouti" in the column of cities, beside its country; "Beni" beside Congo. */
function namesake({ sense, raw, country, isWhole, text }: Draft, written: string, called: string): Found | undefined {
  const [town] = isWhole ? [] : findExact(sense.gazetteer, text, [written]);
  if (!town || town.weight < (written === called ? 30_000 : 5000)) return undefined;
  return { state: 'exact', place: toPlace(sense.gazetteer, raw, town, 'in', 0.9), country: { state: country.state } };
}

/** "Beni", and nothing beside it: the town in Congo, or Benin as some language calls it. */
function townOrCountry(draft: Draft, read: PlaceText, code: string): Found | undefined {
  const { sense, raw, text, isWhole } = draft;
  const towns = townsCalledLike(sense.gazetteer, text, code).slice(0, 4);
  if (towns.length === 0) return undefined;
  const inTowns = towns.map((hit) => toCandidate(sense.gazetteer, hit, 0.4));
  if (isWhole && read.countries[0]?.reading.how === 'typo') return usualSlip(countryAlone(draft, read, code), inTowns, code);
  const candidates = [...inTowns, { country: code, score: 0.4 }];
  return { state: 'ambiguous', text, place: toCountryPlace(raw, undefined, 0.3, { alternatives: candidates }), candidates };
}

/** "Columbia" is Colombia misspelt more often than one of the towns abroad: taken, but with doubt, and a person is asked to mend it. */
function usualSlip(found: Found, towns: readonly Candidate[], code: string): Found {
  const candidates = [{ country: code, score: SLIP }, ...towns.map((town) => ({ ...town, score: 0.1 }))];
  const suggestions = found.country?.suggestions?.map((one) => ({ ...one, confidence: SLIP, safe: false })) ?? [];
  return {
    ...found,
    place: { ...found.place, confidence: SLIP, decidedBy: 'fuzzy', alternatives: candidates.slice(1) },
    ...(found.country && { country: { ...found.country, suggestions } }),
    candidates,
  };
}

function severalCountries({ sense, raw, country, text }: Draft, read: PlaceText, codes: readonly string[]): Found {
  const [written] = country.codes;
  const isKnown = country.codes.length === 1 && codes.includes(written ?? '');
  const listed = read.countries.flatMap(({ text: name, reading }) =>
    reading.codes.length === 1 ? [{ text: name, code: reading.codes[0] ?? '' }] : [],
  );
  return {
    state: 'country-only',
    place: toCountryPlace(raw, isKnown ? written : undefined, 0.4, { relation: read.relation ?? 'in' }),
    country: isKnown
      ? { state: country.state }
      : { state: 'several', text, suggestions: codes.map((one) => suggestCountry(sense.gazetteer, one, 0.5, false)) },
    candidates: codes.map((one) => ({ country: one, score: 0.5 })),
    parts: read.relation === 'border' ? [] : partsOfCountries(listed),
  };
}

/** The country column says the same, or another. */
function besideCountry({ sense, raw, country, text }: Draft, code: string): Found {
  if (country.codes.includes(code)) return { state: 'country-only', place: toCountryPlace(raw, code, 0.95), candidates: [] };
  const written = country.codes.length === 1 ? country.codes[0] : undefined;
  return {
    state: 'elsewhere',
    text,
    place: toCountryPlace(raw, written, 0.4),
    candidates: [{ country: code, score: 0.5 }],
    country: { state: country.state, suggestions: [suggestCountry(sense.gazetteer, code, 0.6, false)] },
  };
}

function countryAlone({ sense, raw, isWhole, text }: Draft, { countries: [first], relation }: PlaceText, code: string): Found {
  const isTypo = first?.reading.how !== 'exact';
  return {
    state: 'country-only',
    place: toCountryPlace(raw, code, isTypo ? 0.93 : 0.96, relation ? { relation } : {}),
    country: {
      state: !isWhole ? 'implied' : isTypo ? 'misspelt' : 'exact',
      text: first?.text ?? text,
      suggestions: isWhole && !isTypo ? [] : [suggestCountry(sense.gazetteer, code, 0.95, true)],
    },
  };
}

/** A name that is not known in the country written beside it in the same cell. */
export function unknownBesideCountry(draft: Draft, read: PlaceText): Found {
  const alone = countryInCityCell(draft, { ...read, unknown: [] });
  const [first] = read.countries;
  if (!first || read.countries.length > 1 || first.reading.codes.length > 1) return alone;
  const cell: CountryCell = { ...draft.country, codes: first.reading.codes, state: 'exact', text: first.text };
  const found = notExact({ ...draft, country: cell }, read);
  const country = found.state === 'elsewhere' ? found.country : (alone.country ?? {});
  const place = found.state === 'not-found' ? alone.place : found.place;
  return { ...found, place, country: { state: draft.country.state, ...alone.country, ...country } };
}
