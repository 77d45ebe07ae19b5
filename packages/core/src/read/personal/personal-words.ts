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

function phrasesOf(list: string | undefined): string[] {
  return list ? list.split(',').map((phrase) => phrase.trim()) : [];
}

function setOf(lists: readonly string[], form: (text: string) => string): ReadonlySet<string> {
  return new Set(lists.flatMap(phrasesOf).map(form).filter(Boolean));
}

function mapOf<K extends string>(tables: readonly Partial<Record<K, string>>[], form: (text: string) => string): ReadonlyMap<string, K> {
  const map = new Map<string, K>();
  for (const table of tables) {
    for (const kind of Object.keys(table) as K[]) {
      for (const phrase of phrasesOf(table[kind])) map.set(form(phrase), kind);
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
  const pick = (key: 'small' | 'givenNames' | 'notNames') =>
    setOf(
      languages.map((words) => words[key]),
      foldWords,
    );
  const small = pick('small');
  const asHeader = (text: string) =>
    headerTokens(text)
      .filter((word) => !small.has(word))
      .join(' ');
  const pickHeader = (key: 'name' | 'people' | 'workplaces') =>
    setOf(
      languages.map((words) => words[key]),
      asHeader,
    );
  const nameCues = new Map<string, NameCue[]>();
  for (const words of languages) {
    addNameCues(nameCues, words.called, true);
    addNameCues(nameCues, words.roles, false);
  }
  return {
    headers: mapOf(
      languages.map((words) => words.headers),
      asHeader,
    ),
    maybe: mapOf(
      languages.map((words) => words.maybe),
      asHeader,
    ),
    name: pickHeader('name'),
    people: pickHeader('people'),
    workplaces: pickHeader('workplaces'),
    harmless: setOf(
      languages.map((words) => words.harmless),
      (text) => headerTokens(text).join(' '),
    ),
    small,
    cues: mapOf(
      languages.map((words) => words.cues),
      foldWords,
    ),
    nameCues,
    givenNames: pick('givenNames'),
    notNames: pick('notNames'),
  };
}
