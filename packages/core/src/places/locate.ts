import { findExact, type Hit, kilometres } from './candidates.js';
import type { ClosestNames, NearHit } from './closest.js';
import { findCountry } from './country-names.js';
import type { DecidedPlaces } from './decided.js';
import { type Gazetteer, nameKind } from './gazetteer.js';
import type { Located } from './located.js';
import { trimWords } from './phrase.js';
import { placeKey } from './place-key.js';
import type { PlaceVocabulary } from './place-words.js';

/** What place texts are read with. */
export interface PlaceSense {
  readonly gazetteer: Gazetteer;
  readonly words: PlaceVocabulary;
  readonly closest: ClosestNames;
  /** What a person said about texts. */
  readonly decided?: DecidedPlaces;
}

type Countries = readonly string[] | undefined;
const LONGEST_COUNTRY = 5;
const BIG = 50_000;
/** Kilometres between the two sides of a crossing. */
const NEAR = 50;

/** Whether a key is a plain word in one of the languages. */
export function isWord({ words }: PlaceSense, key: string): boolean {
  return words.notPlaces.has(key) || words.unknown.has(key);
}

/** Exact hits, unless the text is a plain word that hardly ever means the town called so. */
function findGuarded(sense: PlaceSense, text: string, countries: Countries): readonly Hit[] {
  const hits = findExact(sense.gazetteer, text, countries);
  if (hits.length === 0) return hits;
  const key = placeKey(text);
  if (isWord(sense, key)) return hits.filter(({ weight, kind }) => weight >= BIG && kind !== nameKind.code);
  if (countries === undefined && key.length < 4 && !/[^a-z]/.test(key)) return hits.filter(({ weight }) => weight >= BIG);
  return hits;
}

/** A country in the first or last words, and the place that the other words name inside it. */
function findBesideCountry(sense: PlaceSense, words: readonly string[], countries: Countries): Located | undefined {
  for (let n = Math.min(LONGEST_COUNTRY, words.length - 1); n > 0; n--) {
    for (const [country, rest] of [
      [words.slice(-n), words.slice(0, -n)],
      [words.slice(0, n), words.slice(n)],
    ] as const) {
      const found = findCountry(sense.gazetteer, country.join(' '));
      if (!found) continue;
      const inside = countries?.some((code) => found.codes.includes(code)) ? countries : found.codes;
      for (const [left, trimmed] of [
        [rest, false],
        [trimWords(rest, sense.words, true).words, true],
      ] as const) {
        const name = left.join(' ');
        const hits = findGuarded(sense, name, inside);
        if (hits.length > 0) return { hits, name, countries: found.codes, countryText: country.join(' '), trimmed };
      }
    }
  }
  return undefined;
}

/** "Nairobi city" is a division by its full name, but a town is meant. */
function namesTown({ words: known }: PlaceSense, words: readonly string[]): boolean {
  const last = placeKey(words[words.length - 1] ?? '');
  return words.length > 1 && known.qualifiers.has(last) && !known.divisions.has(last);
}

/** "Malaba border" is what the town on one side is called, and says no more than "Malaba" on which side. */
function findCrossing(sense: PlaceSense, words: readonly string[], near: Hit, countries: Countries): Located | undefined {
  const { words: left, relation } = trimWords(words, sense.words, false);
  if (relation !== 'border' || left.length === words.length) return undefined;
  const name = left.join(' ');
  const isNear = ({ entity }: Hit): boolean => (kilometres(sense.gazetteer, near.entity, entity) ?? NEAR) < NEAR;
  return { hits: findGuarded(sense, name, countries).filter(isNear), name, countries: [], trimmed: false, relation };
}

/** Finds the place that a part of a cell names: whole, then without relation words, beside a country, then without words such as "camp". */
export function locate(sense: PlaceSense, text: string, words: readonly string[], countries: Countries): Located | undefined {
  const whole = findGuarded(sense, text, countries);
  const [only] = whole;
  const crossing = only && words.length > 1 ? findCrossing(sense, words, only, countries) : undefined;
  if (crossing && crossing.hits.length > whole.length) return crossing;
  if (whole.some(({ entity }) => sense.gazetteer.kindOf(entity) === 'place') || (whole.length > 0 && !namesTown(sense, words)))
    return { hits: whole, name: text, countries: [], trimmed: false };
  const plain = trimWords(words, sense.words, false);
  const relation = plain.relation && { relation: plain.relation };
  if (plain.words.length < words.length) {
    const name = plain.words.join(' ');
    const hits = findGuarded(sense, name, countries);
    if (hits.length > 0) return { hits, name, countries: [], trimmed: false, ...relation };
  }
  const beside = findBesideCountry(sense, plain.words, countries);
  if (beside) return { ...beside, ...relation };
  const bare = trimWords(words, sense.words, true);
  if (bare.words.length === words.length || bare.words.length === 0) return undefined;
  const name = bare.words.join(' ');
  const hits = findGuarded(sense, name, countries);
  const divisions = bare.division ? hits.filter(({ entity }) => sense.gazetteer.kindOf(entity) === 'division') : [];
  const found =
    hits.length > 0
      ? { hits: divisions.length > 0 ? divisions : hits, name, countries: [], trimmed: true }
      : findBesideCountry(sense, bare.words, countries);
  return found && { ...found, ...(bare.relation && { relation: bare.relation }) };
}

/** Finds the place that a part of a cell nearly names. Only with four letters or more, and never for a plain word. */
export function locateNear(
  sense: PlaceSense,
  words: readonly string[],
  country: string | undefined,
): { hits: NearHit[]; name: string } | undefined {
  const { words: known, closest } = sense;
  for (const left of [words, trimWords(words, known, true).words]) {
    const name = left.join(' ');
    const key = placeKey(name);
    if (key.length < 4 || known.notPlaces.has(key) || known.unknown.has(key) || known.none.has(key)) continue;
    if (findCountry(sense.gazetteer, name)) continue;
    const hits = country === undefined ? closest.amongBig(key) : closest.inCountry(key, country);
    if (hits.length > 0) return { hits, name };
  }
  return undefined;
}
