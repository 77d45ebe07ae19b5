import type { Relation } from '../model/place.js';
import type { Hit } from './candidates.js';
import { certaintyOf } from './certainty.js';
import { choose, isAcrossBorder } from './choose.js';
import { suggestCountry } from './country-cell.js';
import { toCandidate, toCountryPlace, toPlace } from './describe.js';
import { countryState, type Draft, type Found, onlyCountry, round, suggestPlace } from './draft.js';
import { feature, nameKind } from './gazetteer.js';
import { isWord, locateNear } from './locate.js';
import type { Located } from './located.js';
import { placeKey } from './place-key.js';
import type { PlaceText } from './place-text.js';
import { rankByRoute } from './rank-by-route.js';

const BIG = 50_000;
/** A town of this weight is meant by its name alone. */
const KNOWN = 5000;
/** How much less sure a seat is whose inhabitants nobody counted. */
const UNCOUNTED = 0.15;
/** How much less sure a town is when the place is near to it, and not in it. */
const NEARBY = 0.08;
/** How much less sure a town is in whose surroundings something happened. */
const TOLD = 0.08;
/** How much less sure a town is that stands on both sides of a border. */
const EITHER_SIDE = 0.25;

/** Exact hits of one name: one place, several, or one in another country than was written. */
export function onePlace(draft: Draft, located: Located, read: PlaceText): Found {
  const { hits, name, countries: embedded } = located;
  const { sense, raw, country, context } = draft;
  const { gazetteer } = sense;
  const written = [...new Set([...read.countries.flatMap(({ reading }) => reading.codes), ...embedded])];
  if (located.decided) return decidedPlace(draft, located, read);
  const isAbroad = country.codes.length > 0 && !hits.some((hit) => country.codes.includes(hit.country));
  if (isAbroad) return elsewhere(draft, hits, name);
  const doubtful = country.state === 'misspelt' && country.codes.length === 0 ? country.suggestions.map((one) => one.country) : [];
  const favoured = written.length > 1 ? written.slice(0, 1) : country.codes.length > 0 ? [] : [...doubtful, ...(context.countries ?? [])];
  const chosen = choose(gazetteer, hits, favoured);
  if (!chosen) return onlyCountry(draft, 'not-found');
  const { best, rivals } = chosen;
  const given = country.codes.length > 0 || written.length > 0;
  const state = countryState(draft, read, best.country, located.countryText);
  const isPlainWord = !given && read.places.length < 2 && isWord(sense, placeKey(name));
  const known =
    given ||
    favoured.includes(best.country) ||
    read.places.length > 1 ||
    best.weight >= KNOWN ||
    gazetteer.kindOf(best.entity) === 'division' ||
    gazetteer.featureOf(best.entity) >= feature.camp;
  const passed = context.onTheWay === true && isAcrossBorder(gazetteer, chosen);
  const relation: Relation = read.relation ?? (passed ? 'border' : 'in');
  const isSeat = !known && isOnlySeat(draft, hits);
  const isUnclear = relation !== 'border' || (written.length < 2 && context.onTheWay !== true && isAcrossBorder(gazetteer, chosen));
  if ((rivals.length > 0 && isUnclear) || (!known && !isSeat) || isPlainWord)
    return ambiguous(draft, [best, ...rivals], name, relation, given ? state : undefined);
  const doubt = doubtOf(given, located, read, relation) + (isSeat ? UNCOUNTED : 0) + (passed ? EITHER_SIDE : 0);
  const confidence = certaintyOf(gazetteer, best) - doubt;
  const alternatives = rivals.slice(0, 4).map((hit) => toCandidate(gazetteer, hit, 0.3));
  const place = { ...toPlace(gazetteer, raw, best, relation, round(confidence)), ...(alternatives.length > 0 && { alternatives }) };
  if (best.kind !== nameKind.typo) return { state: 'exact', text: name, place, country: isSeat ? neverSafe(state) : state };
  return { state: 'misspelt', text: name, place, country: state, suggestions: [suggestPlace(sense, best, 0.95, best.weight >= BIG)] };
}

/** How much less sure a town is for the words around it. */
function doubtOf(given: boolean, { trimmed, told }: Located, { unknown }: PlaceText, relation: Relation): number {
  const without = given ? 0 : trimmed ? 0.12 : 0.06;
  return (
    without + (told ? TOLD : 0) + (unknown.length > 0 ? 0.15 : 0) + (['near', 'off-coast', 'en-route'].includes(relation) ? NEARBY : 0)
  );
}

/** A person said so, and that is enough. */
function decidedPlace(draft: Draft, { hits: [hit], name }: Located, read: PlaceText): Found {
  if (!hit) return onlyCountry(draft, 'not-found');
  const place = toPlace(draft.sense.gazetteer, draft.raw, hit, read.relation ?? 'in', 1, 'person');
  return { state: 'exact', text: name, place, country: countryState(draft, read, hit.country) };
}

/** The only bearer of a name, by its own name, and the seat of a district: its inhabitants are not known, but a hamlet it is not. */
function isOnlySeat({ sense: { gazetteer } }: Draft, hits: readonly Hit[]): boolean {
  const [only, ...others] = hits;
  if (!only || others.length > 0 || only.kind !== nameKind.primary || gazetteer.kindOf(only.entity) !== 'place') return false;
  return gazetteer.populationOf(only.entity) === 0 && gazetteer.featureOf(only.entity) === feature.seat2;
}

/** The suggestions are for a person to take. */
function neverSafe(country: NonNullable<Found['country']>): Found['country'] {
  return { ...country, suggestions: country.suggestions?.map((one) => ({ ...one, safe: false })) ?? [] };
}

function ambiguous(draft: Draft, rivals: readonly Hit[], text: string, relation: Relation, state: Found['country']): Found {
  const { sense, raw, country, context } = draft;
  const hits = rankByRoute(sense.gazetteer, rivals, context);
  const total = hits.reduce((sum, { weight }) => sum + weight, 0);
  const candidates = hits.slice(0, 5).map((hit) => toCandidate(sense.gazetteer, hit, round((hit.weight / total) * 0.9)));
  const countries = [...new Set(hits.map((hit) => hit.country))];
  const decided = country.codes.length === 1 ? country.codes[0] : countries.length === 1 && state ? countries[0] : undefined;
  const place = toCountryPlace(raw, decided, decided === undefined ? 0.3 : 0.6, { relation, alternatives: candidates });
  return { state: 'ambiguous', text, place, candidates, ...(state && { country: state }) };
}

/** The city is known, but not in the country that was written: both may be wrong. */
export function elsewhere({ sense, raw, country }: Draft, hits: readonly Hit[], text: string): Found {
  const { gazetteer } = sense;
  const [code = ''] = country.codes;
  const near = locateNear(sense, text.split(/\s+/), code)?.hits ?? [];
  const known = choose(gazetteer, hits);
  const likely = known ? [known.best, ...known.rivals] : [];
  const candidates = likely.slice(0, 5).map((hit, i) => toCandidate(gazetteer, hit, i === 0 ? 0.6 : 0.2));
  const countries = [...new Set(likely.map((hit) => hit.country))].slice(0, 3);
  return {
    state: 'elsewhere',
    text,
    candidates,
    place: toCountryPlace(raw, country.codes.length === 1 ? code : undefined, 0.4, { alternatives: candidates }),
    suggestions: near.slice(0, 3).map((hit) => suggestPlace(sense, hit, 0.4, false)),
    country: { state: country.state, suggestions: countries.map((one) => suggestCountry(gazetteer, one, 0.6, false)) },
  };
}
