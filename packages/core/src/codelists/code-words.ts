import type { CodeListName } from '../model/fields.js';
import { foldWords } from '../text/fold.js';
import { codeLists } from './code-lists.js';
import { standardNames } from './standard-names.js';

/**
 * The words of one language for the codes of each list: for every code its label, then synonyms, separated by `|`.
 * A key of two codes with a blank between them is for words that mean both; of two kinds, one or the other. `=` before a word: only when nothing stands beside it.
 */
export type CodeWords = { readonly [L in CodeListName]?: Readonly<Record<string, string>> } & {
  /** Words that join two values: "and", "or". */
  readonly and: string;
  /** Words beside a value that do not change it. */
  readonly filler: string;
  /** Words that turn a value round: "not". */
  readonly not: string;
};

/** What a phrase means in each list that knows it. */
export type CodeMeaning = { readonly [L in CodeListName]?: readonly string[] };

/** The code words of several languages, ready to look up. */
export interface CodeVocabulary {
  /** By key words (see `keyWord`) with a blank between them. */
  readonly phrases: ReadonlyMap<string, CodeMeaning>;
  /** Key words of the longest phrase. */
  readonly longest: number;
  /** Phrases whose text has a separator or "and" within: only they may reach over one in a cell. */
  readonly compound: ReadonlySet<string>;
  /** Phrases that mean something only when nothing stands beside them ("sexual", "SE"). */
  readonly alone: ReadonlySet<string>;
  /** All key words that occur in phrases. */
  readonly known: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly filler: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
}

const ARTICLE = /^ال(?=.{3})/;

/** The form in which one folded word is compared: no Arabic article, no plural s, one spelling of labour. */
export function keyWord(word: string): string {
  if (word === 'labor') return 'labour';
  if (word.length > 3 && word.endsWith('s') && /^[a-z]+$/.test(word)) return word.slice(0, -1);
  return word.replace(ARTICLE, '');
}

/** The key words of a folded text, without the words that join values. */
function keysOf(folded: string, and: ReadonlySet<string>): string[] {
  const keys: string[] = [];
  for (const word of folded.split(' ')) if (word !== '' && !and.has(word)) keys.push(keyWord(word));
  return keys;
}

const collect = (languages: readonly CodeWords[], list: 'and' | 'filler' | 'not', map: (word: string) => string) =>
  new Set(languages.flatMap((words) => words[list].split('|').map((word) => map(foldWords(word)))));

/** Puts the words of several languages, the codes themselves and the names in standards together. */
export function compileCodeWords(languages: readonly CodeWords[]): CodeVocabulary {
  const and = collect(languages, 'and', (word) => word);
  const phrases = new Map<string, Partial<Record<CodeListName, readonly string[]>>>();
  const known = new Set<string>();
  const alone = new Set<string>();
  const compound = new Set<string>();
  let longest = 1;
  for (const { list, codes, text } of listLabels(languages)) {
    const folded = foldWords(text);
    const words = keysOf(folded, and);
    const key = words.join(' ');
    if (!key) continue;
    if (text.startsWith('=') || codes === 'unknown' || /^[a-z0-9]{1,2}$/.test(key)) alone.add(key);
    if (isCompound(text, folded, and)) compound.add(key);
    for (const word of words) known.add(word);
    longest = Math.max(longest, words.length);
    const meaning = phrases.get(key) ?? {};
    meaning[list] ??= Object.freeze(codes.split(' '));
    phrases.set(key, meaning);
  }
  const filler = collect(languages, 'filler', keyWord);
  return { phrases, longest, alone, compound, known, and, filler, not: collect(languages, 'not', keyWord) };
}

/** Every label and synonym of every code: the codes themselves first, then language by language, then the standards. */
function* listLabels(languages: readonly CodeWords[]): Generator<{ list: CodeListName; codes: string; text: string }> {
  for (const list of Object.keys(codeLists) as CodeListName[]) {
    for (const code of codeLists[list]) yield { list, codes: code, text: code };
    for (const words of [...languages, standardNames]) {
      for (const [codes, texts] of Object.entries(words[list] ?? {})) for (const text of texts.split('|')) yield { list, codes, text };
    }
  }
}

/** A label that holds what elsewhere parts two values: "slavery or servitude", "sewerage; waste". */
function isCompound(text: string, folded: string, and: ReadonlySet<string>): boolean {
  return /[;,/&]/.test(text) || folded.split(' ').some((word) => and.has(word));
}

/** What a code is called in a language; the code itself when it has no label there. */
export function labelCode(list: CodeListName, code: string, words: CodeWords): string {
  return words[list]?.[code]?.split('|')[0] ?? code;
}
