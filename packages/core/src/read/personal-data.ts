import { foldWords } from '../text/fold.js';
import { type HeaderClass, classifyHeader } from './personal/classify-header.js';
import { findBirthDates } from './personal/find-birth-dates.js';
import { findContacts } from './personal/find-contacts.js';
import { findCoordinates } from './personal/find-coordinates.js';
import { findNames, type IsPlaceName, nameLikeness } from './personal/find-names.js';
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
  /** How much a whole cell looks like a person's name: 0 not, 1 in form, 2 with a known given name. */
  readonly nameLikeness: (text: string) => 0 | 1 | 2;
}

const NOTHING: readonly Found[] = Object.freeze([]);
const MOST_REMEMBERED = 50_000;
const LEAST_DIGITS = 5;
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

/** Makes the reader for the words of all languages at once. `isPlaceName` keeps places from being taken for persons. */
export function createPersonalReader(languages: readonly PersonalWords[], isPlaceName: IsPlaceName = () => false): PersonalReader {
  const lexicon = compilePersonalWords(languages);
  return {
    header: remember((text) => classifyHeader(text, lexicon)),
    cell: remember((text) => findPersonalData(text, lexicon, isPlaceName)),
    nameLikeness: (text) => nameLikeness(text, lexicon, isPlaceName),
  };
}

/** Finds personal data in a text: contacts, numbers of documents and accounts, points, birth dates and names. Linear in its length. */
export function findPersonalData(text: string, lexicon: PersonalLexicon, isPlaceName: IsPlaceName = () => false): readonly Found[] {
  const { numbers, contacts, words } = lookOver(text);
  if (!numbers && !contacts && !words) return NOTHING;
  const plain = plainForm(text);
  const found: Found[] = [];
  if (contacts) found.push(...findContacts(plain));
  if (numbers) found.push(...findInNumbers(plain, lexicon));
  if (words) found.push(...findNames(plain, lexicon, isPlaceName));
  return found.length === 0 ? NOTHING : withoutOverlaps(found);
}

/** A glance at each character that spares most cells everything else. */
function lookOver(text: string): { numbers: boolean; contacts: boolean; words: boolean } {
  let digits = 0;
  let contacts = false;
  let words = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
    else if (code === 64 || code === 47 || code === 0xff20) contacts = true;
    else if (code === 32 || code === 0xa0 || code === 58 || code === 46) words = words || (i > 0 && i < text.length - 1);
    else if ((code >= 0x660 && code <= 0x6f9) || code >= 0xff10) digits++;
  }
  return { numbers: digits >= LEAST_DIGITS, contacts, words };
}

function findInNumbers(plain: string, lexicon: PersonalLexicon): Found[] {
  const cueBefore = (offset: number) => cueIn(plain.slice(Math.max(0, offset - REACH_OF_CUE), offset), lexicon);
  return [
    ...findCoordinates(plain),
    ...findBankNumbers(plain),
    ...findBirthDates(plain, cueBefore),
    ...findPhones(plain, cueBefore),
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

function remember<R>(read: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>();
  return (text) => {
    if (known.has(text)) return known.get(text) as R;
    const result = read(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, result);
    return result;
  };
}
