import { headerTokens } from '../header-tokens.js';
import { meaningOf, type PersonalKind, type PersonalLexicon } from './personal-words.js';

/** What the words above a column say about it; `sure` false = the cells must agree. */
export interface HeaderClass {
  readonly kind: PersonalKind;
  readonly sure: boolean;
}

const LONGEST_PHRASE = 5;
/** Tables of HTCDS that describe persons and their cases, but for two columns that are no more than statistics. */
const ABOUT_A_PERSON = /^\s*(?:prs|per|cas)_(?!citizenship|gender)[a-z]/i;
const DETAILS = /_[a-z]{0,40}details/i;

/** Tells from a header whether its column holds personal data. `Country name` and `Number of victims` do not. */
export function classifyHeader(header: string, lexicon: PersonalLexicon): HeaderClass | undefined {
  if (ABOUT_A_PERSON.test(header)) return { kind: 'person', sure: true };
  if (DETAILS.test(header.slice(0, 100))) return { kind: 'narrative', sure: true };
  const all = headerTokens(header);
  const whole = phrasesIn(all);
  if (whole.some((phrase) => lexicon.harmless.has(phrase))) return pointsOfPlaces(whole, lexicon);
  const words = meaningOf(all, lexicon.small);
  const phrases = words.length === all.length ? whole : [...whole, ...phrasesIn(words)];
  return byPhrase(phrases, lexicon.headers, true) ?? byNameWord(words, phrases, lexicon) ?? byPhrase(phrases, lexicon.maybe, false);
}

/** `Origin latitude` is about a place, and may still be as fine as a house. */
function pointsOfPlaces(phrases: readonly string[], lexicon: PersonalLexicon): HeaderClass | undefined {
  const found = byPhrase(phrases, lexicon.headers, true) ?? byPhrase(phrases, lexicon.maybe, false);
  return found?.kind === 'gps' ? found : undefined;
}

/** All runs of words, the longest first. */
function phrasesIn(words: readonly string[]): string[] {
  const phrases: string[] = [];
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) phrases.push(words.slice(start, start + length).join(' '));
  }
  return phrases;
}

function byPhrase(phrases: readonly string[], known: ReadonlyMap<string, PersonalKind>, sure: boolean): HeaderClass | undefined {
  for (const phrase of phrases) {
    const kind = known.get(phrase);
    if (kind) return { kind, sure };
  }
  return undefined;
}

function byNameWord(words: readonly string[], phrases: readonly string[], lexicon: PersonalLexicon): HeaderClass | undefined {
  if (lexicon.people.has(words.join(' '))) return { kind: 'name', sure: false };
  if (!words.some((word) => lexicon.name.has(word))) return undefined;
  if (phrases.some((phrase) => lexicon.workplaces.has(phrase))) return { kind: 'workplace', sure: true };
  if (phrases.some((phrase) => lexicon.people.has(phrase))) return { kind: 'name', sure: true };
  return { kind: 'name', sure: false };
}
