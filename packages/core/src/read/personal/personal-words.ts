import { fold, foldWords } from '../../text/fold.js';
import { headerTokens } from '../header-tokens.js';

/** What personal data a text or a column holds. `person` = anything else about one person, `sensitive` = belief, ethnicity, health. */
export type PersonalKind =
  | 'name'
  | 'initials'
  | 'phone'
  | 'email'
  | 'profile'
  | 'id-number'
  | 'birth-date'
  | 'address'
  | 'gps'
  | 'workplace'
  | 'photo'
  | 'narrative'
  | 'sensitive'
  | 'bank'
  | 'vehicle'
  | 'device'
  | 'person';

/** The words of one language by which personal data is recognised. Every text is a list with commas between its phrases. */
export interface PersonalWords {
  /** Header phrases that are sure wherever they stand in a header. */
  readonly headers: Partial<Record<PersonalKind, string>>;
  /** Header phrases that count only where the column carries no route field and its cells agree. */
  readonly maybe: Partial<Record<PersonalKind, string>>;
  /** The word "name". */
  readonly name: string;
  /** A header that is nothing but one of these tells of a person, most likely by name. */
  readonly people: string;
  /** With the word "name" they make the name of a place where a person can be found. */
  readonly workplaces: string;
  /** Words that make a header harmless: "name of the city", "number of victims", "recruited by phone". */
  readonly harmless: string;
  /** Words that carry no meaning in a header. */
  readonly small: string;
  /** Words before a number or a date that tell what it is. */
  readonly cues: Partial<Record<'phone' | 'id-number' | 'birth-date', string>>;
  /** Words before a person's name that are sure: "Mrs", "her name is". */
  readonly called: string;
  /** Words before a name that need a full name or a known given name: "victim", "agent". */
  readonly roles: string;
  /** Common given names that are not places. */
  readonly givenNames: string;
  /** Words that are written with a capital and are no names of persons. */
  readonly notNames: string;
}

interface NameCue {
  /** The words before the last one, backwards. */
  readonly rest: readonly string[];
  readonly sure: boolean;
}

/** The words of several languages, ready to be looked up. */
export interface PersonalLexicon {
  readonly headers: ReadonlyMap<string, PersonalKind>;
  readonly maybe: ReadonlyMap<string, PersonalKind>;
  readonly name: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly workplaces: ReadonlySet<string>;
  readonly harmless: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  readonly cues: ReadonlyMap<string, 'phone' | 'id-number' | 'birth-date'>;
  /** By the last word of the cue, folded. */
  readonly nameCues: ReadonlyMap<string, readonly NameCue[]>;
  readonly givenNames: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
}

/** A phrase that loses its small words keeps more letters than this, or it would be found in anything: `D.O.B.` is not `b`. */
const SHORTEST_LEFT = 2;

function phrasesOf(list: string | undefined): string[] {
  return list ? list.split(',').map((phrase) => phrase.trim()) : [];
}

type Lists = { [Key in keyof PersonalWords]: PersonalWords[Key] extends string ? Key : never }[keyof PersonalWords];
type Tables = Exclude<keyof PersonalWords, Lists>;
type KindsOf<T extends Tables> = keyof PersonalWords[T];

function setOf(languages: readonly PersonalWords[], key: Lists, form: (text: string) => string): ReadonlySet<string> {
  return new Set(languages.flatMap((words) => phrasesOf(words[key]).map(form)).filter(Boolean));
}

function mapOf<T extends Tables>(languages: readonly PersonalWords[], key: T, forms: (text: string) => string[]) {
  const map = new Map<string, KindsOf<T>>();
  for (const { [key]: table } of languages) {
    for (const [kind, list] of Object.entries(table)) {
      for (const form of phrasesOf(list).flatMap(forms)) map.set(form, kind as KindsOf<T>);
    }
  }
  return map;
}

function addNameCues(cues: Map<string, NameCue[]>, list: string, sure: boolean): void {
  for (const phrase of phrasesOf(list)) {
    const [last = '', ...rest] = fold(phrase).split(' ').reverse();
    const known = cues.get(last);
    if (known) known.push({ rest, sure });
    else cues.set(last, [{ rest, sure }]);
  }
}

/** Makes one lexicon of the words of several languages. */
export function compilePersonalWords(languages: readonly PersonalWords[]): PersonalLexicon {
  const small = setOf(languages, 'small', foldWords);
  const whole = (text: string) => headerTokens(text).join(' ');
  const short = (text: string) => meaningOf(headerTokens(text), small).join(' ');
  const both = (text: string) => (short(text).length > SHORTEST_LEFT ? [whole(text), short(text)] : [whole(text)]);
  return {
    headers: mapOf(languages, 'headers', both),
    maybe: mapOf(languages, 'maybe', both),
    name: setOf(languages, 'name', short),
    people: setOf(languages, 'people', short),
    workplaces: setOf(languages, 'workplaces', short),
    harmless: setOf(languages, 'harmless', whole),
    small,
    cues: mapOf(languages, 'cues', (text) => [foldWords(text)]),
    nameCues: nameCuesOf(languages),
    givenNames: setOf(languages, 'givenNames', foldWords),
    notNames: setOf(languages, 'notNames', foldWords),
  };
}

/** The words of a header without those that carry no meaning. */
export function meaningOf(words: readonly string[], small: ReadonlySet<string>): string[] {
  return words.filter((word) => !small.has(word));
}

function nameCuesOf(languages: readonly PersonalWords[]): ReadonlyMap<string, readonly NameCue[]> {
  const cues = new Map<string, NameCue[]>();
  for (const words of languages) {
    addNameCues(cues, words.called, true);
    addNameCues(cues, words.roles, false);
  }
  return cues;
}
