import type { FieldKey } from '../model/fields.js';
import { editDistance } from '../text/similarity.js';
import { decideField, type FieldGuess, type Said } from './field-guess.js';
import { headerTokens } from './header-tokens.js';
import { type Idea, SHORTEST_SIMILAR, type Vocabulary, wholeHeader } from './header-words.js';

/** Words beyond these are not read: a header of this length is a text. */
const MOST_WORDS = 30;
const LONG_WORD = 8;

/** Reads headers and remembers what it read. */
export type PhraseReader = (text: string) => FieldGuess;

function knownForm(word: string, vocabulary: Vocabulary): string | undefined {
  if (vocabulary.words.has(word)) return word;
  const singular = word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
  return vocabulary.words.has(singular) ? singular : undefined;
}

function similarWord(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < SHORTEST_SIMILAR) return undefined;
  const limit = word.length >= LONG_WORD ? 2 : 1;
  let best: string | undefined;
  let least = limit + 1;
  for (const known of vocabulary.byLetter.get(word.charAt(0)) ?? []) {
    const allowed = Math.min(limit, known.length >= LONG_WORD ? 2 : 1);
    const distance = editDistance(word, known, allowed);
    if (distance <= allowed && distance < least) {
      least = distance;
      best = known;
    }
  }
  return best;
}

function normaliseWords(words: readonly string[], vocabulary: Vocabulary): { words: string[]; similar: boolean } {
  let similar = false;
  const forms = words.map((word) => {
    const known = knownForm(word, vocabulary);
    if (known !== undefined || /^\d+$/.test(word)) return known ?? word;
    const near = similarWord(word, vocabulary);
    if (near !== undefined) similar = true;
    return near ?? word;
  });
  return { words: forms, similar };
}

interface Collected {
  readonly ideas: Set<Idea>;
  readonly roles: Idea[];
  readonly fields: { field: FieldKey; sure: boolean }[];
  unknown: number;
}

const ROLES: ReadonlySet<Idea> = new Set(['origin', 'destination', 'exploitation', 'transit']);

function takePhrase(words: readonly string[], at: number, vocabulary: Vocabulary, into: Collected): number {
  for (let length = Math.min(vocabulary.longest, words.length - at); length > 0; length--) {
    const meaning = vocabulary.phrases.get(length === 1 ? (words[at] ?? '') : words.slice(at, at + length).join(' '));
    if (!meaning) continue;
    if ('field' in meaning) into.fields.push(meaning);
    else if (ROLES.has(meaning.idea) && !into.ideas.has(meaning.idea)) into.roles.push(meaning.idea);
    if ('idea' in meaning) into.ideas.add(meaning.idea);
    return length;
  }
  if (!/^\d+$/.test(words[at] ?? '')) into.unknown++;
  return 1;
}

/** What the words of a header say, whatever their order. */
function listen(text: string, vocabulary: Vocabulary): Said {
  const tokens = headerTokens(text);
  const { words, similar } = normaliseWords(tokens.slice(0, MOST_WORDS), vocabulary);
  const said: Collected = { ideas: new Set(), roles: [], fields: [], unknown: Math.max(0, tokens.length - MOST_WORDS) };
  const only = words.length === 1 ? wholeHeader(words[0] ?? '') : '';
  if (vocabulary.phrases.has(only)) words[0] = only;
  for (let at = 0; at < words.length; ) at += takePhrase(words, at, vocabulary, said);
  return { ...said, similar, words: words.length, text: words.join(' ') };
}

/** A reader of header phrases. Each distinct text is read once. */
export function phraseReader(vocabulary: Vocabulary): PhraseReader {
  const memo = new Map<string, FieldGuess>();
  return (text) => {
    let guess = memo.get(text);
    if (!guess) {
      guess = decideField(listen(text, vocabulary));
      memo.set(text, guess);
    }
    return guess;
  };
}
