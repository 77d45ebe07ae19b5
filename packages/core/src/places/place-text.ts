import { findExact, type Hit, kilometres } from './candidates.js';
import { absenceOf, isRegion, isWordInstead } from './country-cell.js';
import { type CountryReading, findCountry, isConfusable } from './country-names.js';
import { nameKind } from './gazetteer.js';
import { joinedCountries } from './joined-countries.js';
import { locate, type PlaceSense } from './locate.js';
import type { Located } from './located.js';
import { townsCalledLike } from './namesakes.js';
import { fineKind, LONGEST_PLACE, type Segment, splitPhrase, trimWords } from './phrase.js';
import { placeAfterWords } from './place-after-words.js';
import { placeKey } from './place-key.js';
import type { TooFineKind, WrittenRelation } from './place-words.js';

/** A part of the text that names a place. */
export interface PlacePart {
  readonly segment: Segment;
  readonly located: Located;
}

/** What a text says, part by part, before anything is chosen. */
export interface PlaceText {
  readonly countries: readonly { readonly text: string; readonly reading: CountryReading }[];
  readonly places: readonly PlacePart[];
  /** Parts that are neither known places nor countries nor filling words. */
  readonly unknown: readonly Segment[];
  readonly region: boolean;
  readonly relation?: WrittenRelation;
  readonly tooFine?: { readonly kind: TooFineKind; readonly text: string; readonly keep: string };
}

const BIG = 50_000;
/** Kilometres that the two sides of a crossing are never apart. */
const FAR = 50;
const NOT_SMALL = 20_000;
const nothing: PlaceText = { countries: [], places: [], unknown: [], region: false };

type CountryPart = PlaceText['countries'][number];

interface Sorted {
  readonly countries: CountryPart[];
  readonly names: Segment[];
  region: boolean;
  relation: WrittenRelation | undefined;
}

/** Tells the parts that are countries and regions from those that are names. */
function sortSegments(sense: PlaceSense, segments: readonly Segment[]): Sorted {
  const sorted: Sorted = { countries: [], names: [], region: false, relation: undefined };
  for (const segment of segments) {
    const { words, relation } = trimWords(segment.words, sense.words, false);
    const bare = words.join(' ');
    const isOther = segments.length === 1 && isWordInstead(sense, bare);
    const reading = isOther ? undefined : (findCountry(sense.gazetteer, segment.text) ?? findCountry(sense.gazetteer, bare));
    const twice = reading && sorted.countries.some((known) => known.reading.codes[0] === reading.codes[0]);
    if (reading && !twice) sorted.countries.push({ text: segment.text, reading });
    else if (isRegion(sense.gazetteer, segment.text) || isRegion(sense.gazetteer, bare)) sorted.region = true;
    else if (!twice && (segments.length === 1 || isName(sense, words))) sorted.names.push(segment);
    if (reading || words.length === 0) sorted.relation ??= relation;
  }
  return sorted;
}

function isName(sense: PlaceSense, words: readonly string[]): boolean {
  const bare = words.join(' ');
  return sense.decided?.(bare, undefined) !== undefined || !isFilling(sense, words) || isBigTown(sense, bare);
}

/** "Nice, France": a word, and a big town's own name. */
function isBigTown({ gazetteer }: PlaceSense, text: string): boolean {
  return findExact(gazetteer, text, undefined).some(({ kind, weight }) => kind === nameKind.primary && weight >= BIG);
}

/** Whether nothing but words like "house" and "unknown" stands there. */
function isFilling(sense: PlaceSense, words: readonly string[]): boolean {
  return (
    absenceOf(words.join(' '), sense) !== undefined ||
    (words.length > 0 && words.every((word) => sense.words.notPlaces.has(placeKey(word))))
  );
}

/** "Georgia, USA", "Beni (DRC)": a country that is a division of the other one beside it, or is called like a town there. */
function demoteNamesakes(sense: PlaceSense, segments: readonly Segment[], sorted: Sorted): void {
  const [a, b] = sorted.countries;
  if (!a || !b || sorted.countries.length > 2 || segments.some(({ listed }) => listed)) return;
  const inner = liesIn(sense, a, b, true) ? a : liesIn(sense, b, a, false) ? b : undefined;
  const segment = segments.find(({ text }) => text === inner?.text);
  if (!segment) return;
  sorted.countries.splice(inner === a ? 0 : 1, 1);
  sorted.names.push(segment);
}

function liesIn({ gazetteer }: PlaceSense, inner: CountryPart, outer: CountryPart, mayBeDivision: boolean): boolean {
  const [code, within] = [inner.reading.codes[0] ?? '', outer.reading.codes[0] ?? ''];
  if (townsCalledLike(gazetteer, inner.text, code).some(({ country }) => country === within)) return true;
  if (!mayBeDivision || isConfusable(code, within)) return false;
  return findExact(gazetteer, inner.text, [within]).some(({ entity }) => gazetteer.kindOf(entity) === 'division');
}

/** The country in which most parts are known, when their weightiest bearers agree on it. */
function agree(parts: readonly PlacePart[]): string | undefined {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return undefined;
  const strongest = (hits: readonly Hit[], country?: string): number =>
    hits.reduce((most, hit) => Math.max(most, country === undefined || hit.country === country ? hit.weight : 0), 0);
  const shared = [...new Set(first.located.hits.map(({ country }) => country))].filter((country) =>
    parts.every(({ located }) => strongest(located.hits, country) * 20 >= strongest(located.hits)),
  );
  return shared.sort((a, b) => total(parts, b) - total(parts, a))[0];
}

/** "Gatuna/Katuna": one crossing by the names of its two sides, which says nothing about the side that is meant. */
function isCrossing({ gazetteer }: PlaceSense, [a, b, ...others]: readonly PlacePart[]): boolean {
  if (!a || !b || others.length > 0 || !b.segment.listed) return false;
  const isNear = (one: Hit, other: Hit): boolean =>
    one.country !== other.country && (kilometres(gazetteer, one.entity, other.entity) ?? FAR) < FAR;
  return [a, b].every(({ located: { hits } }) => hits.some((hit) => hits.some((other) => isNear(hit, other))));
}

function total(parts: readonly PlacePart[], country: string): number {
  return parts.reduce(
    (sum, { located }) => sum + Math.max(...located.hits.filter((hit) => hit.country === country).map(({ weight }) => weight)),
    0,
  );
}

function narrow(parts: readonly PlacePart[], country: string): PlacePart[] {
  return parts.map(({ segment, located }) => ({
    segment,
    located: { ...located, hits: located.hits.filter((hit) => hit.country === country) },
  }));
}

/** What a person said about a part, with or without "near". */
function findDecided(sense: PlaceSense, { text, words }: Segment, inside: readonly string[] | undefined): Located | undefined {
  if (!sense.decided) return undefined;
  const { words: bare, relation } = trimWords(words, sense.words, false);
  const found = sense.decided(text, inside) ?? sense.decided(bare.join(' '), inside);
  return found && { ...found, ...(relation && { relation }) };
}

function readSegments(sense: PlaceSense, segments: readonly Segment[], country: readonly string[] | undefined): PlaceText {
  const sorted = sortSegments(sense, segments);
  demoteNamesakes(sense, segments, sorted);
  const written = [...new Set(sorted.countries.flatMap(({ reading }) => reading.codes))];
  const inside = written.length > 0 && !country?.some((code) => written.includes(code)) ? written : country;
  const places: PlacePart[] = [];
  const unknown: Segment[] = [];
  let relation = sorted.relation;
  let tooFine: { readonly kind: TooFineKind; readonly text: string; readonly segment: Segment } | undefined;
  for (const segment of sorted.names) {
    const found = findDecided(sense, segment, inside) ?? locate(sense, segment.text, segment.words, inside);
    const fine = found && !found.trimmed ? undefined : fineKind(segment.words, sense.words);
    const located = fine ? undefined : found;
    const inner = located ? undefined : locateAfterWords(sense, segment, inside);
    if (located) places.push({ segment, located });
    else if (inner) places.push(inner);
    if (located || (inner && !fine)) relation ??= (located ?? inner?.located)?.relation;
    else if (fine) tooFine ??= { kind: fine, text: segment.text, segment };
    else {
      const { words, relation: beside } = trimWords(segment.words, sense.words, false);
      const joined = joinedCountries(sense.gazetteer, words);
      sorted.countries.push(...joined);
      if (joined.length === 0) unknown.push(segment);
      else relation ??= beside;
    }
  }
  const within = tooFine && places.length === 0 ? locateInside(sense, tooFine.segment, inside) : undefined;
  if (within) places.push(within);
  const common = inside === undefined && !isCrossing(sense, places) ? agree(places) : undefined;
  return {
    countries: sorted.countries,
    unknown,
    region: sorted.region,
    places: common === undefined ? places : narrow(places, common),
    ...(relation && { relation }),
    ...(tooFine && { tooFine: { kind: tooFine.kind, text: tooFine.text, keep: keepOf(segments, places, sorted) } }),
  };
}

/** The town in "Body found near Mojácar"; without a country only one that is not small. */
function locateAfterWords(sense: PlaceSense, segment: Segment, inside: readonly string[] | undefined): PlacePart | undefined {
  const after = placeAfterWords(segment, sense.words);
  const located = after && locate(sense, after.segment.text, after.segment.words, inside);
  if (!after || !located || (inside === undefined && (located.hits[0]?.weight ?? 0) < NOT_SMALL)) return undefined;
  return { segment: after.segment, located: { ...located, trimmed: true, told: true, ...(after.isNear && { relation: 'near' }) } };
}

/** The town in "Sunrise Hotel Mombasa": the last or first words, when they name one that is not small. */
function locateInside(sense: PlaceSense, { words, listed }: Segment, inside: readonly string[] | undefined): PlacePart | undefined {
  for (let n = Math.min(3, words.length - 1); n > 0; n--) {
    for (const some of [words.slice(-n), words.slice(0, n)]) {
      const located = locate(sense, some.join(' '), some, inside);
      if (located && (located.hits[0]?.weight ?? 0) >= NOT_SMALL)
        return { segment: { text: some.join(' '), words: some, listed }, located };
    }
  }
  return undefined;
}

/** The cell without what is too fine: its places and countries as they were written. */
function keepOf(segments: readonly Segment[], places: readonly PlacePart[], sorted: Sorted): string {
  const kept = segments.filter(
    (segment) => !places.some((place) => place.segment === segment) && sorted.countries.some(({ text }) => text === segment.text),
  );
  return [...places.map(({ segment }) => segment), ...kept].map(({ text }) => text).join(', ');
}

/** Reads a text that may hold a place, its country and words around them, in any order. `country` = the countries that are meant anyway. */
export function readPlaceText(sense: PlaceSense, text: string, country: readonly string[] | undefined): PlaceText {
  if (text.length > LONGEST_PLACE) return { ...nothing, unknown: [{ text, words: [], listed: false }] };
  const decided = sense.decided?.(text, country);
  if (decided) return { ...nothing, places: [{ segment: { text, words: [], listed: false }, located: decided }] };
  const segments = splitPhrase(text, sense.words, false);
  const words = segments.flatMap((segment) => segment.words);
  const whole = isWordInstead(sense, text) ? undefined : findCountry(sense.gazetteer, text);
  if (whole) return { ...nothing, countries: [{ text, reading: whole }] };
  if (segments.length > 1 && !segments.some((segment) => findCountry(sense.gazetteer, segment.text))) {
    const located = locate(sense, text, [], country);
    if (located) return { ...nothing, places: [{ segment: { text, words, listed: false }, located }] };
  }
  const read = readSegments(sense, segments, country);
  if (read.places.length > 0 || read.tooFine || read.countries.length > 0 || read.region) return read;
  const parted = splitPhrase(text, sense.words, true);
  return parted.length > segments.length ? pickParted(read, readSegments(sense, parted, country)) : read;
}

/** Cutting at "and" helps only when it makes places known. */
function pickParted(whole: PlaceText, parted: PlaceText): PlaceText {
  return parted.places.length + parted.countries.length > 0 ? parted : whole;
}
