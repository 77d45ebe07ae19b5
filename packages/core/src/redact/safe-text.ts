import { headerTokens } from '../read/header-tokens.js';
import type { PersonalReader } from '../read/personal-data.js';
import type { Tools } from '../review/tools.js';
import { foldWords } from '../text/fold.js';
import { remember } from '../text/remember.js';
import type { KnownWords } from './known-words.js';

/** Tells whether a text is known to be harmless: every word of it is in a list of ours, or is the name of a place. */
export interface SafeText {
  readonly heading: (text: string) => boolean;
  readonly sheetName: (text: string) => boolean;
  readonly place: (text: string) => boolean;
  readonly code: (text: string) => boolean;
  readonly count: (text: string) => boolean;
}

const LONGEST = 120;
const LONGEST_ABSENCE = 40;
const ONLY_MARKS = /^[\p{P}\s]{1,3}$/u;
/** Letters, digits and what stands between words; no pictures, and nothing at the start that a spreadsheet would calculate. */
const PLAIN = /^[\p{L}\p{N}"'(<>~≥≤#¿][\p{L}\p{M}\p{N}\p{P}\p{Sm}\s`´]*$/u;
const BREAKS = /[,;/>|()[\]→←+&:]|\s[-–—]+\s|-{1,3}>/u;

/** Text as it may be written: without invisible and control characters. */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Cf}|\p{Co}|\p{Cn}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** Makes the readers of harmless text. Each distinct text is looked at once. */
export function safeTextOf(words: KnownWords, { personalData, readers, finding }: Tools): SafeText {
  const { country, city } = finding.evidence ?? { country: () => false, city: () => false };
  // Many common given names are the name of a town somewhere, too.
  const namesPerson = (text: string) => words.givenNames.has(foldWords(text.split(' ', 1)[0] ?? ''));
  const isCountry = (text: string) => country(text) && !namesPerson(text);
  const isPlace = (text: string) => (country(text) || city(text)) && !namesPerson(text);
  const isSlip = (text: string) => {
    const place = readers.place({ whole: text });
    const slip = [place.city, place.country].find(({ state }) => state === 'misspelt');
    return slip?.suggestions[0]?.safe === true && !namesPerson(text);
  };
  const place = placeTest(words.places, { isCountry, isPlace, isSlip });
  const saysNothing = (text: string) =>
    ONLY_MARKS.test(text) || (text.length <= LONGEST_ABSENCE && ['unknown', 'none'].includes(readers.text(text).state));
  const made = (most: number, test: (text: string) => boolean) =>
    remember((text: string) => saysNothing(text) || (isPlain(text, most) && !isPersonal(text, personalData) && test(text)));
  return {
    heading: made(4, (text) => areKnown(headerTokens(text), words.headings)),
    sheetName: made(4, (text) => text.split(/[\s,_-]+/).every((part) => areKnown(headerTokens(part), words.headings) || isPlace(part))),
    place: made(0, place),
    code: made(3, (text) => areKnown(foldWords(text).split(' '), words.codes)),
    count: made(12, (text) => areKnown(headerTokens(text), words.counts)),
  };
}

function isPlain(text: string, mostDigits: number): boolean {
  return text.length <= LONGEST && PLAIN.test(text) && (text.match(/\p{N}/gu)?.length ?? 0) <= mostDigits;
}

function isPersonal(text: string, reader: PersonalReader): boolean {
  return reader.cell(text).length > 0 || reader.names(text).length > 0;
}

/** All words are known, and they are more than initials. */
function areKnown(words: readonly string[], known: ReadonlySet<string>): boolean {
  const initials = words.filter((word) => /^\p{L}$/u.test(word)).length;
  if (initials > 1 || initials === words.length) return false;
  return words.every((word) => known.has(word) || /^\p{N}+$/u.test(word));
}

interface PlaceTests {
  readonly isCountry: (text: string) => boolean;
  readonly isPlace: (text: string) => boolean;
  /** A misspelling of a known place that may be mended without asking. */
  readonly isSlip: (text: string) => boolean;
}

function placeTest(known: ReadonlySet<string>, { isCountry, isPlace, isSlip }: PlaceTests): (text: string) => boolean {
  const isRun = (words: readonly string[]): boolean => {
    const text = words.join(' ');
    if (isPlace(text) || isSlip(text)) return true;
    return words.some((_, at) => at > 0 && isPair(words.slice(0, at).join(' '), words.slice(at).join(' ')));
  };
  const isPair = (one: string, other: string) => (isCountry(one) && isPlace(other)) || (isPlace(one) && isCountry(other));
  const isSegment = (segment: string) => {
    const text = segment.trim();
    return text === '' || isPlace(text) || runsOf(text, known).every(isRun);
  };
  return (text) => isPlace(text) || (text.split(BREAKS).every(isSegment) && /\p{L}{2}/u.test(text));
}

/** The words that are not known by themselves, in runs that stand together. */
function runsOf(text: string, known: ReadonlySet<string>): string[][] {
  const runs: string[][] = [[]];
  for (const word of text.split(' ')) {
    if (
      foldWords(word)
        .split(' ')
        .every((part) => known.has(part))
    )
      runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs.filter((run) => run.length > 0);
}
