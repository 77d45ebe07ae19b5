import { fold } from '../../text/fold.js';
import type { Found } from './found.js';
import type { PersonalLexicon } from './personal-words.js';

const CAPITAL = /^\p{Lu}/u;
/** Scripts without capitals: Arabic and Ethiopic. */
const CASELESS = /^\p{Lo}/u;
const LETTER = /[\p{L}\p{M}'’-]/u;
const WORD = /\p{L}[\p{L}\p{M}'’-]{0,40}/uy;
/** Nothing else may stand between a cue and the name. */
const GAP = /[\s:.,"'“”«»()-]/;
const WIDEST_GAP = 4;
const LONGEST_WORD = 40;
const PARTICLES = new Set(['bin', 'bint', 'ibn', 'al', 'el', 'abu', 'wa', 'de', 'da', 'dos', 'del', 'ole', 'van']);
const MOST_NAMES = 4;
const MOST_CASELESS_NAMES = 2;

export type IsPlaceName = (text: string) => boolean;

interface Word {
  readonly text: string;
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** Finds names of persons by the words that stand before them; a capitalised word alone may be a place and is let be. */
export function findNames(text: string, lexicon: PersonalLexicon, isPlaceName: IsPlaceName): Found[] {
  const found: Found[] = [];
  let shouts: boolean | undefined;
  for (let at = 1; at < text.length; at++) {
    if (!mayStartName(text, at)) continue;
    const cue = cueBefore(text, at, lexicon);
    if (!cue) continue;
    shouts ??= !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
    const name = nameAt(text, at);
    const last = name.at(-1);
    if (!last || !isEnough(name, cue.sure, shouts, lexicon) || isPlaceOrWord(name, text, lexicon, isPlaceName)) continue;
    found.push({ kind: 'name', start: at, end: last.end });
    at = last.end - 1;
  }
  return found;
}

/** True where a word begins that is written as a name is: with a capital, or in a script that has none. */
function mayStartName(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 65 || (code > 90 && code < 0xc0)) return false;
  if (!GAP.test(text.charAt(at - 1))) return false;
  return code <= 90 || CAPITAL.test(text.charAt(at)) || CASELESS.test(text.charAt(at));
}

/** The longest cue that ends right before a name. */
function cueBefore(text: string, start: number, lexicon: PersonalLexicon): { sure: boolean } | undefined {
  const last = wordBefore(text, start);
  const cues = last && lexicon.nameCues.get(last.form);
  let best: { length: number; sure: boolean; start: number } | undefined;
  for (const { rest, sure } of cues || []) {
    const first = rest.length + 1 > (best?.length ?? 0) ? startOf(text, last as Word, rest) : undefined;
    if (first !== undefined) best = { length: rest.length + 1, sure, start: first };
  }
  return best && !lexicon.harmless.has(wordBefore(text, best.start)?.form ?? '') ? best : undefined;
}

function startOf(text: string, last: Word, rest: readonly string[]): number | undefined {
  let start = last.start;
  for (const form of rest) {
    const word = wordBefore(text, start);
    if (word?.form !== form) return undefined;
    start = word.start;
  }
  return start;
}

function wordBefore(text: string, before: number): Word | undefined {
  let end = before;
  while (end > 0 && before - end < WIDEST_GAP && GAP.test(text.charAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && LETTER.test(text.charAt(start - 1))) start--;
  if (start === end) return undefined;
  const word = text.slice(start, end);
  return { text: word, form: fold(word), start, end };
}

/** The words that are written as a name is, from here on. */
function nameAt(text: string, start: number): Word[] {
  const caseless = CASELESS.test(text.charAt(start));
  const name: Word[] = [];
  for (let at = start; name.length < (caseless ? MOST_CASELESS_NAMES : MOST_NAMES); ) {
    const word = wordAt(text, at);
    if (!word) break;
    const isNext = caseless ? CASELESS.test(word.text) : CAPITAL.test(word.text) || (name.length > 0 && PARTICLES.has(word.form));
    if (!isNext) break;
    name.push(word);
    if (text.charAt(word.end) !== ' ') break;
    at = word.end + 1;
  }
  while (name.length > 0 && PARTICLES.has(name.at(-1)?.form ?? '')) name.pop();
  return name;
}

function wordAt(text: string, at: number): Word | undefined {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  return word === undefined ? undefined : { text: word, form: fold(word), start: at, end: at + word.length };
}

function isEnough(name: readonly Word[], sure: boolean, shouts: boolean, lexicon: PersonalLexicon): boolean {
  if (name.some((word) => lexicon.givenNames.has(word.form))) return true;
  if (sure) return !shouts || name.length > 1;
  return name.length > 1 && !shouts && CAPITAL.test(name[0]?.text ?? '');
}

function isPlaceOrWord(name: readonly Word[], text: string, lexicon: PersonalLexicon, isPlaceName: IsPlaceName): boolean {
  if (name.some((word) => lexicon.notNames.has(word.form) || lexicon.nameCues.has(word.form))) return true;
  const isPlace = isPlaceName(text.slice(name[0]?.start, name.at(-1)?.end));
  // Some town in the world is called like nearly every given name: after "agent" it is the person.
  if (name.some((word) => lexicon.givenNames.has(word.form))) return name.length > 1 && isPlace;
  return isPlace || name.every((word) => isPlaceName(word.text));
}

/** How much a whole cell looks like the name of a person: 0 = not, 1 = written like one, 2 = with a known given name. */
export function nameLikeness(text: string, lexicon: PersonalLexicon, isPlaceName: IsPlaceName): 0 | 1 | 2 {
  if (text.length > 60 || /[^\p{L}\p{M}'’ .-]/u.test(text.trim())) return 0;
  const words = text
    .trim()
    .split(/[ .]+/)
    .filter(Boolean)
    .map((word) => ({ text: word, form: fold(word) }));
  const isName = ({ text: word, form }: Pick<Word, 'text' | 'form'>) => CAPITAL.test(word) || CASELESS.test(word) || PARTICLES.has(form);
  if (words.length === 0 || words.length > MOST_NAMES || !words.every(isName)) return 0;
  if (words.some((word) => lexicon.notNames.has(word.form)) || isPlaceName(text)) return 0;
  if (words.some((word) => lexicon.givenNames.has(word.form))) return 2;
  return words.length > 1 && CAPITAL.test(text) && !words.every((word) => isPlaceName(word.text)) ? 1 : 0;
}

const RUN = /\p{Lu}[\p{L}\p{M}'’-]*(?: [\p{L}\p{M}'’-]+)*/gu;

/** Finds names of persons that no word announces: a known given name and another word with a capital, together not the name of a place. */
export function findFullNames(text: string, lexicon: PersonalLexicon, isPlaceName: IsPlaceName): Found[] {
  const found: Found[] = [];
  for (const run of text.matchAll(RUN)) {
    for (let at = run.index; at < run.index + run[0].length; ) {
      const name = nameAt(text, at);
      const [first, last] = [name[0], name.at(-1)];
      if (
        first &&
        last &&
        name.length > 1 &&
        lexicon.givenNames.has(first.form) &&
        nameLikeness(nameText(name), lexicon, isPlaceName) === 2
      )
        found.push({ kind: 'name', start: at, end: last.end });
      at = (last?.end ?? wordAt(text, at)?.end ?? at) + 1;
    }
  }
  return found;
}

const nameText = (name: readonly Word[]) => name.map((word) => word.text).join(' ');
