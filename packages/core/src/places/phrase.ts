import { placeKey } from './place-key.js';
import type { PlaceVocabulary, TooFineKind, WrittenRelation } from './place-words.js';

/** One part of a cell between commas, brackets, slashes and dashes. */
export interface Segment {
  /** As it is written. */
  readonly text: string;
  readonly words: readonly string[];
  /** Slash, "and", "or" or a line break stood before it, which rather tells two places apart than one place and its country. */
  readonly listed: boolean;
}

/** What the words at both ends of a segment say. */
export interface Trimmed {
  readonly words: readonly string[];
  readonly relation?: WrittenRelation;
  /** A word such as "county" stood there. */
  readonly division: boolean;
}

/** Longer texts are stories, not places. */
export const LONGEST_PLACE = 200;
const LONGEST_WORDS = 4;
const SEPARATOR = /[,،;؛|/\\()[\]{}\n\r:<>→+&=፣፤*•]|\s[-–—]+\s|[–—]|\s-|-\s|\.(?=\s*$)/u;
/** "And" is a letter of the next word in Arabic, and one of the word before in Amharic. */
const AND_BEFORE = /^و\p{L}{4}/u;
const AND_AFTER = /^[ሀ-ፚ]{2,}ና$/;
const LISTING = /[/\\\n\r;|&+→<>]/;

function wordsOf(text: string): string[] {
  return text.split(/[\s\-_‐‑]+/u).filter((word) => placeKey(word) !== '');
}

function splitAt(words: readonly string[], vocabulary: PlaceVocabulary): string[][] {
  const groups: string[][] = [[]];
  words.forEach((word, at) => {
    const isAnd = vocabulary.and.has(placeKey(word));
    const joinsBefore = isAnd || (at > 0 && AND_BEFORE.test(word));
    const joinsAfter = !isAnd && at < words.length - 1 && AND_AFTER.test(word);
    if (joinsBefore) groups.push([]);
    if (!isAnd) groups[groups.length - 1]?.push(joinsAfter ? word.slice(0, -1) : joinsBefore ? word.slice(1) : word);
    if (joinsAfter) groups.push([]);
  });
  return groups.filter((group) => group.length > 0);
}

/** Parts of a cell. The conjunctions are looked at only when asked, because "Trinidad and Tobago" is one place. */
export function splitPhrase(text: string, vocabulary: PlaceVocabulary, atConjunctions: boolean): Segment[] {
  const segments: Segment[] = [];
  let listed = false;
  let rest = text;
  while (rest !== '') {
    const match = SEPARATOR.exec(rest);
    const part = match ? rest.slice(0, match.index) : rest;
    const words = wordsOf(part);
    const groups = atConjunctions ? splitAt(words, vocabulary) : [words];
    groups.forEach((group, i) => {
      if (group.length > 0)
        segments.push({ text: groups.length === 1 ? part.trim() : group.join(' '), words: group, listed: listed || i > 0 });
      if (group.length > 0) listed = false;
    });
    if (!match) break;
    listed ||= LISTING.test(match[0]);
    rest = rest.slice(match.index + match[0].length);
  }
  return segments;
}

/** Number of words at the start (or end) that make a phrase of the list; 0 when there is none. The longest wins. */
function phraseLength(words: readonly string[], atEnd: boolean, has: (key: string) => boolean): number {
  for (let n = Math.min(LONGEST_WORDS, words.length); n > 0; n--) {
    const key = placeKey((atEnd ? words.slice(-n) : words.slice(0, n)).join(' '));
    if (has(key)) return n;
  }
  return 0;
}

/** Takes hedges and relation words off both ends; with `qualifiers` also words such as "camp", "city", "county". At least one word stays. */
export function trimWords(words: readonly string[], vocabulary: PlaceVocabulary, qualifiers: boolean): Trimmed {
  const { relations, hedges, divisions } = vocabulary;
  let left = words;
  let relation: WrittenRelation | undefined;
  let division = false;
  const has = (key: string): boolean =>
    relations.has(key) || hedges.has(key) || (qualifiers && (vocabulary.qualifiers.has(key) || divisions.has(key)));
  for (let turn = 0; turn < 12 && left.length > 0; turn++) {
    const atEnd = turn % 2 === 1;
    const n = phraseLength(left, atEnd, has);
    if (n === 0 && phraseLength(left, !atEnd, has) === 0) break;
    if (n === 0 || (n === left.length && !relations.has(placeKey(left.join(' '))))) continue;
    const key = placeKey((atEnd ? left.slice(-n) : left.slice(0, n)).join(' '));
    relation ??= relations.get(key);
    division ||= divisions.has(key);
    left = atEnd ? left.slice(0, -n) : left.slice(n);
  }
  return { words: left, division, ...(relation && { relation }) };
}

/**
 * Whether a segment is finer than a city, by a word such as "street" or "hotel" and something that says which one: a number, a name.
 * "A restaurant" by itself leads nobody to a door.
 */
export function fineKind(words: readonly string[], vocabulary: PlaceVocabulary): TooFineKind | undefined {
  for (let i = 0; i < words.length; i++) {
    for (let n = Math.min(3, words.length - i); n > 0; n--) {
      const kind = vocabulary.fine.get(placeKey(words.slice(i, i + n).join(' ')));
      const others = [...words.slice(0, i), ...words.slice(i + n)].filter(
        (word) => kind === 'shelter' || !vocabulary.notPlaces.has(placeKey(word)),
      );
      if (kind !== undefined) return others.some((word) => /[\p{Lu}\p{Lo}\p{N}]/u.test(word)) ? kind : undefined;
    }
  }
  return undefined;
}
