import { foldWords } from '../text/fold.js';
import { oncePer } from '../text/once-per.js';
import { remember } from '../text/remember.js';
import { classifyHeader, type HeaderClass } from './personal/classify-header.js';
import { findBirthDates } from './personal/find-birth-dates.js';
import { findContacts } from './personal/find-contacts.js';
import { findCoordinates } from './personal/find-coordinates.js';
import { findFullNames, findNames, type IsPlaceName, nameLikeness } from './personal/find-names.js';
import { findBankNumbers, findIdNumbers } from './personal/find-numbers.js';
import { findPhones } from './personal/find-phones.js';
import { type Found, plainForm } from './personal/found.js';
import { compilePersonalWords, type PersonalLexicon, type PersonalWords } from './personal/personal-words.js';

/** Recognises personal data in headers and cells, and remembers what it saw. */
export interface PersonalReader {
  /** What a header says of its column; undefined when nothing personal. */
  readonly header: (text: string) => HeaderClass | undefined;
  /** Where personal data stands in the text of a cell, in the order of the text; mostly the same empty list. */
  readonly cell: (text: string) => readonly Found[];
  /** Names of persons that stand in the text with no word that announces them; to be asked only where places are expected. */
  readonly names: (text: string) => readonly Found[];
  /** How much a whole cell looks like a person's name: 0 not, 1 in form, 2 with a known given name. */
  readonly nameLikeness: (text: string) => 0 | 1 | 2;
}

const NOTHING: readonly Found[] = Object.freeze([]);
const LEAST_DIGITS = 5;
const LEAST_DIGITS_OF_A_PASSPORT = 6;
const LEAST_DIGITS_OF_AN_ACCOUNT = 8;
const REACH_OF_CUE = 40;
const LONGEST_CUE = 3;
const FILLERS = new Set([
  'no',
  'nr',
  'num',
  'n',
  'number',
  'is',
  'was',
  'on',
  'the',
  'le',
  'el',
  'em',
  'es',
  'est',
  'numero',
  'ni',
  'tarehe',
  'رقم',
  'في',
  'هو',
]);

const lexiconOf = oncePer(compilePersonalWords);

/** Makes the reader for the words of all languages at once. `isPlaceName` keeps places from being taken for persons. */
export function createPersonalReader(languages: readonly PersonalWords[], isPlaceName: IsPlaceName = () => false): PersonalReader {
  const lexicon = lexiconOf(languages);
  const find = remember((text) => findPersonalData(text, lexicon, isPlaceName));
  const names = remember((text): readonly Found[] => findFullNames(plainForm(text), lexicon, isPlaceName));
  return {
    header: remember((text) => classifyHeader(text, lexicon)),
    cell: (text) => (isWorthReading(lookOver(text)) ? find(text) : NOTHING),
    names: (text) => (lookOver(text).names ? names(text) : NOTHING),
    nameLikeness: (text) => nameLikeness(text, lexicon, isPlaceName),
  };
}

/** Finds personal data in a text: contacts, numbers of documents and accounts, points, birth dates and names. Linear in its length. */
export function findPersonalData(text: string, lexicon: PersonalLexicon, isPlaceName: IsPlaceName = () => false): readonly Found[] {
  const seen = lookOver(text);
  if (!isWorthReading(seen)) return NOTHING;
  const plain = plainForm(text);
  const found: Found[] = [];
  if (seen.signs) found.push(...findContacts(plain));
  if (seen.digits >= LEAST_DIGITS) found.push(...findInNumbers(plain, seen, lexicon));
  if (seen.names) found.push(...findNames(plain, lexicon, isPlaceName));
  return found.length === 0 ? NOTHING : withoutOverlaps(found);
}

interface Glance {
  readonly digits: number;
  /** A number that stands by itself, not as a part of a code such as `HT-2019-0012`. */
  readonly free: boolean;
  /** `@` or `/`. */
  readonly signs: boolean;
  /** A second word that could be a name. */
  readonly names: boolean;
}

function isWorthReading({ digits, free, signs, names }: Glance): boolean {
  return signs || names || digits >= (free ? LEAST_DIGITS : LEAST_DIGITS_OF_A_PASSPORT);
}

/** A glance at each character that spares most cells everything else. */
function lookOver(text: string): Glance {
  let digits = 0;
  let free = false;
  let signs = false;
  let names = false;
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 58) {
      if (code > 47) {
        digits++;
        if (before < 48 && before !== 45) free = true;
      } else if (code === 47) signs = true;
    } else if (code < 91) {
      if (code === 64) signs = true;
      else if (code === 58) free = true;
      else if (before < 65 && i > 0) names = true;
    } else if (code >= 0xa0) {
      if (i > 0 && (before < 65 || before >= 0xa0)) names = true;
      if (code >= 0x660) {
        digits++;
        free = true;
      }
      if (code === 0xff20) signs = true;
    }
    before = code;
  }
  return { digits, free, signs, names };
}

function findInNumbers(plain: string, { digits, free }: Glance, lexicon: PersonalLexicon): Found[] {
  const cueBefore = (offset: number) => cueIn(plain.slice(Math.max(0, offset - REACH_OF_CUE), offset), lexicon);
  return [
    ...(/[.,°+]|maps/.test(plain) ? findCoordinates(plain) : NOTHING),
    ...(digits >= LEAST_DIGITS_OF_AN_ACCOUNT ? findBankNumbers(plain) : NOTHING),
    ...(free ? [...findBirthDates(plain, cueBefore), ...findPhones(plain, cueBefore)] : NOTHING),
    ...findIdNumbers(plain, cueBefore),
  ];
}

/** What the last words before a number announce. */
function cueIn(before: string, lexicon: PersonalLexicon): string | undefined {
  const words = foldWords(before).split(' ');
  while (words.length > 0 && !lexicon.cues.has(words.at(-1) ?? '') && FILLERS.has(words.at(-1) ?? '')) words.pop();
  for (let length = Math.min(LONGEST_CUE, words.length); length > 0; length--) {
    const cue = lexicon.cues.get(words.slice(-length).join(' '));
    if (cue) return cue;
  }
  return undefined;
}

/** In the order of the text; of two that overlap, the one that was looked for first stays. */
function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  let end = 0;
  const ranked = found.map((part, rank) => ({ part, rank })).sort((a, b) => a.part.start - b.part.start || a.rank - b.rank);
  for (const { part } of ranked) {
    if (part.start < end) continue;
    kept.push(part);
    end = part.end;
  }
  return Object.freeze(kept);
}
