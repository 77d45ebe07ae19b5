import { fold } from '../../text/fold.js';
import type { Found } from './found.js';
import type { PersonalLexicon } from './personal-words.js';

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const CAPITAL = /^\p{Lu}/u;
/** Scripts without capitals: Arabic and Ethiopic. */
const CASELESS = /^\p{Lo}/u;
const PARTICLES = new Set(['bin', 'bint', 'ibn', 'al', 'el', 'abu', 'wa', 'de', 'da', 'dos', 'del', 'ole', 'van']);
const LONGEST_NAME = 4;
/** Nothing else may stand between a cue and the name. */
const GAP = /^[\s:.,"'“”«»()-]{1,4}$/;

export type IsPlaceName = (text: string) => boolean;

interface Word {
  readonly text: string;
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    form: fold(word),
    start: index,
    end: index + word.length,
  }));
}

/** How many words the longest cue that starts here has, and whether it is sure; undefined when none starts here. */
function cueAt(words: readonly Word[], at: number, lexicon: PersonalLexicon): { length: number; sure: boolean } | undefined {
  let best: { length: number; sure: boolean } | undefined;
  for (const { rest, sure } of lexicon.nameCues.get(words[at]?.form ?? '') ?? []) {
    if (rest.length + 1 > (best?.length ?? 0) && rest.every((form, i) => words[at + 1 + i]?.form === form))
      best = { length: rest.length + 1, sure };
  }
  return best;
}

/** The words that are written as a name is, right after the cue. */
function nameAfter(text: string, words: readonly Word[], from: number): Word[] {
  const name: Word[] = [];
  const caseless = CASELESS.test(words[from]?.text ?? '');
  for (let at = from; at < words.length && name.length < (caseless ? 2 : LONGEST_NAME); at++) {
    const word = words[at] as Word;
    const gap = text.slice(words[at - 1]?.end ?? 0, word.start);
    if (at === from ? !GAP.test(gap) : !/^ {1,2}$/.test(gap)) break;
    const isNext = caseless ? CASELESS.test(word.text) : CAPITAL.test(word.text) || (name.length > 0 && PARTICLES.has(word.form));
    if (!isNext) break;
    name.push(word);
  }
  while (name.length > 0 && PARTICLES.has(name.at(-1)?.form ?? '')) name.pop();
  return name;
}

function isPlaceOrWord(name: readonly Word[], text: string, lexicon: PersonalLexicon, isPlaceName: IsPlaceName): boolean {
  if (name.some((word) => lexicon.notNames.has(word.form) || lexicon.nameCues.has(word.form))) return true;
  return isPlaceName(text) || name.every((word) => isPlaceName(word.text));
}

/** Finds names of persons by the words that stand before them; a capitalised word alone may be a place and is let be. */
export function findNames(text: string, lexicon: PersonalLexicon, isPlaceName: IsPlaceName): Found[] {
  const words = wordsOf(text);
  const shouts = !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
  const found: Found[] = [];
  for (let at = 0; at < words.length - 1; at++) {
    const cue = cueAt(words, at, lexicon);
    if (!cue || lexicon.harmless.has(words[at - 1]?.form ?? '')) continue;
    const name = nameAfter(text, words, at + cue.length);
    const [first, last] = [name[0], name.at(-1)];
    if (!first || !last) continue;
    const known = name.some((word) => lexicon.givenNames.has(word.form));
    const enough = known || (cue.sure ? !shouts || name.length > 1 : name.length > 1 && !shouts && !CASELESS.test(first.text));
    if (!enough || isPlaceOrWord(name, text.slice(first.start, last.end), lexicon, isPlaceName)) continue;
    found.push({ kind: 'name', start: first.start, end: last.end });
    at += cue.length + name.length - 1;
  }
  return found;
}

/** How much a whole cell looks like the name of a person: 0 = not, 1 = written like one, 2 = with a known given name. */
export function nameLikeness(text: string, lexicon: PersonalLexicon, isPlaceName: IsPlaceName): 0 | 1 | 2 {
  if (text.length > 60 || /[\d,;:/()@]/.test(text)) return 0;
  const words = wordsOf(text);
  if (
    words.length === 0 ||
    words.length > LONGEST_NAME ||
    !words.every((word) => CAPITAL.test(word.text) || CASELESS.test(word.text) || PARTICLES.has(word.form))
  )
    return 0;
  if (words.some((word) => lexicon.notNames.has(word.form)) || isPlaceName(text) || words.every((word) => isPlaceName(word.text))) return 0;
  if (words.some((word) => lexicon.givenNames.has(word.form))) return 2;
  return words.length > 1 && CAPITAL.test(text) ? 1 : 0;
}
