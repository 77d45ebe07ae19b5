import type { FieldKey } from '../model/fields.js';
import { headerTokens } from './header-tokens.js';

/**
 * What a word of a header may say. A header is understood by the ideas that it is made of, in any order and language:
 * `origin` + `city` = origin.city. `from` and `to` count only when nothing else in the header is unknown; `person` ("victim") only beside
 * a quantity; `other` = something that is no part of a route (a name, an age); `filler` says nothing.
 */
export type Idea =
  | 'origin'
  | 'destination'
  | 'exploitation'
  | 'transit'
  | 'from'
  | 'to'
  | 'city'
  | 'country'
  | 'admin1'
  | 'place'
  | 'type'
  | 'quantity'
  | 'estimate'
  | 'unit'
  | 'person'
  | 'least'
  | 'most'
  | 'date'
  | 'start'
  | 'end'
  | 'nationality'
  | 'other'
  | 'filler';

/** The words of one language; each text is a list of words or phrases with commas between them. */
export interface HeaderWords {
  readonly ideas: Readonly<Partial<Record<Idea, string>>>;
  /** Words that mean "from" and "to" only when they are the whole header. */
  readonly alone?: { readonly from: string; readonly to: string };
  /** Phrases that name a field outright. */
  readonly fields: Readonly<Partial<Record<FieldKey, string>>>;
  /** Phrases that may name a field; a person is asked. */
  readonly doubtful: Readonly<Partial<Record<FieldKey, string>>>;
  /** How rows begin that are no routes. */
  readonly rows: { readonly total: string; readonly example: string; readonly note: string };
  /** Names of sheets that hold code lists, and of those that hold instructions or summaries. */
  readonly sheets: { readonly list: string; readonly aside: string };
}

/** What a phrase says: an idea, or a field with how sure that is. */
export type Meaning = { readonly idea: Idea } | { readonly field: FieldKey; readonly sure: boolean };

/** The words of all languages, ready to be looked up; made once by `compileVocabulary`. */
export interface Vocabulary {
  readonly phrases: ReadonlyMap<string, Meaning>;
  /** Longest phrase, in words. */
  readonly longest: number;
  /** Every word of every phrase. */
  readonly words: ReadonlySet<string>;
  /** Those long enough to be recognised when misspelt, by first letter. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
  readonly total: ReadonlySet<string>;
  readonly example: ReadonlySet<string>;
  readonly note: ReadonlySet<string>;
  readonly list: ReadonlySet<string>;
  readonly aside: ReadonlySet<string>;
}

/** Words shorter than this are never taken for a misspelling of another. */
export const SHORTEST_SIMILAR = 5;

function* listed(text: string): Generator<string> {
  for (const part of text.split(',')) {
    const phrase = headerTokens(part.trim()).join(' ');
    if (phrase) yield phrase;
  }
}

function wordsByLetter(words: Iterable<string>): Map<string, string[]> {
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST_SIMILAR) continue;
    const letter = word.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word]);
  }
  return byLetter;
}

/** Key of a word that is a header by itself. */
export function wholeHeader(word: string): string {
  return `=${word}`;
}

/** Joins the header words of several languages. A phrase that two languages read differently keeps its first meaning. */
export function compileVocabulary(languages: readonly HeaderWords[]): Vocabulary {
  const phrases = new Map<string, Meaning>();
  const rows = {
    total: new Set<string>(),
    example: new Set<string>(),
    note: new Set<string>(),
    list: new Set<string>(),
    aside: new Set<string>(),
  };
  const learn = (text: string, meaning: Meaning): void => {
    for (const phrase of listed(text)) if (!phrases.has(phrase)) phrases.set(phrase, meaning);
  };
  for (const language of languages) {
    for (const [field, text] of Object.entries(language.fields)) learn(text, { field: field as FieldKey, sure: true });
    for (const [field, text] of Object.entries(language.doubtful)) learn(text, { field: field as FieldKey, sure: false });
    for (const [idea, text] of Object.entries(language.ideas)) learn(text, { idea: idea as Idea });
    for (const [idea, text] of Object.entries(language.alone ?? {}))
      for (const word of listed(text)) phrases.set(wholeHeader(word), { idea: idea as Idea });
    for (const key of ['total', 'example', 'note'] as const) for (const word of listed(language.rows[key])) rows[key].add(word);
    for (const key of ['list', 'aside'] as const) for (const word of listed(language.sheets[key])) rows[key].add(word);
  }
  let longest = 1;
  const words = new Set<string>();
  for (const phrase of phrases.keys()) {
    const parts = phrase.split(' ');
    longest = Math.max(longest, parts.length);
    for (const word of parts) words.add(word);
  }
  return { phrases, longest, words, byLetter: wordsByLetter(words), ...rows };
}
