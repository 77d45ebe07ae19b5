import { findExact } from './candidates.js';
import { type CountryCell, suggestCountry } from './country-cell.js';
import { toCountryPlace, toPlace } from './describe.js';
import { type Draft, type Found, partsOfCountries } from './draft.js';
import { notExact } from './not-exact.js';
import type { PlaceText } from './place-text.js';

/** The city cell names a country. A city called as its country, in the column of cities, is the city. */
export function countryInCityCell(draft: Draft, read: PlaceText): Found {
  const { sense, raw, country, isWhole, text } = draft;
  const [first] = read.countries;
  const codes = [...new Set(read.countries.flatMap(({ reading }) => reading.codes))];
  const [code = ''] = codes;
  const [namesake] = !isWhole && country.codes.includes(code) && codes.length === 1 ? findExact(sense.gazetteer, text, [code]) : [];
  if (namesake && namesake.weight >= 30_000)
    return { state: 'exact', place: toPlace(sense.gazetteer, raw, namesake, 'in', 0.9), country: { state: country.state } };
  const candidates = codes.length > 1 ? codes.map((one) => ({ country: one, score: 0.5 })) : [];
  if (codes.length > 1) {
    const listed = read.countries.flatMap((one) =>
      one.reading.codes.length === 1 ? [{ text: one.text, code: one.reading.codes[0] ?? '' }] : [],
    );
    const isKnown = country.codes.length === 1 && codes.includes(country.codes[0] ?? '');
    const state = isKnown
      ? { state: country.state }
      : ({ state: 'several', text, suggestions: codes.map((one) => suggestCountry(sense.gazetteer, one, 0.5, false)) } as const);
    const place = toCountryPlace(raw, isKnown ? country.codes[0] : undefined, 0.4, { relation: read.relation ?? 'in' });
    return { state: 'country-only', place, country: state, candidates, parts: read.relation === 'border' ? [] : partsOfCountries(listed) };
  }
  if (country.codes.length > 0) {
    const same = country.codes.includes(code);
    return {
      state: 'country-only',
      place: toCountryPlace(raw, same ? code : country.codes[0], same ? 0.95 : 0.4),
      candidates: same ? [] : [{ country: code, score: 0.5 }],
    };
  }
  const isTypo = first?.reading.how !== 'exact';
  const state: Found['country'] = isTypo
    ? {
        state: isWhole ? 'misspelt' : 'implied',
        text: first?.text ?? text,
        suggestions: [suggestCountry(sense.gazetteer, code, 0.95, true)],
      }
    : {
        state: isWhole ? 'exact' : 'implied',
        text: first?.text ?? text,
        suggestions: isWhole ? [] : [suggestCountry(sense.gazetteer, code, 0.95, true)],
      };
  const relation = read.relation ? { relation: read.relation } : {};
  return { state: 'country-only', place: toCountryPlace(raw, code, isTypo ? 0.93 : 0.96, relation), country: state };
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
