import { foldWords } from '../../text/fold.js';

/** What a word means beside a number of cases. `person`, `case`, `incident` and `label` name one thing when a number follows ("case 3"). */
export type CountTag =
  | 'approximate'
  | 'atLeast'
  | 'moreThan'
  | 'atMost'
  | 'lessThan'
  | 'orMore'
  | 'orLess'
  | 'between'
  | 'to'
  | 'and'
  | 'or'
  | 'several'
  | 'unknown'
  | 'dozen'
  | 'roughly'
  | 'hundred'
  | 'thousand'
  | 'persons'
  | 'cases'
  | 'incidents'
  | 'person'
  | 'case'
  | 'incident'
  | 'label'
  | 'girls'
  | 'boys'
  | 'women'
  | 'men'
  | 'females'
  | 'males'
  | 'children'
  | 'adults'
  | 'notCounts'
  | 'filler';

/** What a word means beside a year or a month. */
export type DateTag = 'since' | 'vague' | 'before' | 'to' | 'unknown' | 'quarter' | 'half' | 'ethiopian' | 'gregorian' | 'relative';

/** What a word between two places of a route means; `via` tells of a place on the way to the one before it ("to Dubai via Addis"). */
export type RouteTag = 'from' | 'to' | 'via' | 'next' | 'and';

/** The words of one language that cells are read by. Words are separated by `|`, variants of one item by `,`. */
export interface ValueWords {
  readonly unknown: string;
  readonly none: string;
  readonly notApplicable: string;
  /** Without transit. */
  readonly direct: string;
  /** "Same as above". */
  readonly ditto: string;
  readonly yes: string;
  /** January to December. */
  readonly months: string;
  /** Zero to twenty. */
  readonly numbers: string;
  /** Thirty to ninety. */
  readonly tens: string;
  /** First to fourth. */
  readonly ordinals: string;
  readonly counts: Readonly<Partial<Record<CountTag, string>>>;
  readonly dates: Readonly<Partial<Record<DateTag, string>>>;
  readonly route: Readonly<Partial<Record<RouteTag, string>>>;
}

export type AbsenceWord = 'unknown' | 'none' | 'notApplicable' | 'direct';
export type Meaning<Tag extends string> = { readonly tag: Tag; readonly value: number };
export type CountMeaning = Meaning<CountTag | 'number' | 'tens' | 'month'>;
export type DateMeaning = Meaning<DateTag | 'month' | 'ordinal'>;

/** Phrases by their folded words. */
export interface Phrases<M> {
  readonly byText: ReadonlyMap<string, M>;
  /** Words of the longest phrase. */
  readonly longest: number;
}

/** The words of several languages, ready to look up: all languages are read at once. */
export interface ValueVocabulary {
  readonly absences: ReadonlyMap<string, AbsenceWord>;
  readonly ditto: ReadonlySet<string>;
  readonly yes: ReadonlySet<string>;
  readonly counts: Phrases<CountMeaning>;
  readonly dates: Phrases<DateMeaning>;
  readonly route: Phrases<Meaning<RouteTag>>;
}

type Entry<M> = readonly [text: string, meaning: M];

function listItems<T extends string>(items: string | undefined, tag: T, first = 0): Entry<Meaning<T>>[] {
  if (!items) return [];
  return items.split('|').flatMap((item, index) => item.split(',').map((text) => [text, { tag, value: first + index }] as const));
}

function listTagged<T extends string>(words: Readonly<Partial<Record<T, string>>>): Entry<Meaning<T>>[] {
  return (Object.keys(words) as T[]).flatMap((tag) => listItems(words[tag], tag));
}

/** The first language that has a phrase decides what it means. */
function compilePhrases<M>(entries: Iterable<Entry<M>>): Phrases<M> {
  const byText = new Map<string, M>();
  let longest = 1;
  for (const [text, meaning] of entries) {
    const key = foldWords(text);
    if (!key || byText.has(key)) continue;
    byText.set(key, Object.freeze(meaning));
    longest = Math.max(longest, key.split(' ').length);
  }
  return { byText, longest };
}

function listCounts(words: ValueWords): Entry<CountMeaning>[] {
  const tens = listItems(words.tens, 'tens').map(([text, { tag, value }]) => [text, { tag, value: 30 + 10 * value }] as const);
  return [...listItems(words.numbers, 'number'), ...tens, ...listTagged(words.counts), ...listItems(words.months, 'month', 1)];
}

function listDates(words: ValueWords): Entry<DateMeaning>[] {
  return [...listItems(words.months, 'month', 1), ...listItems(words.ordinals, 'ordinal', 1), ...listTagged(words.dates)];
}

const absenceWords = ['unknown', 'none', 'notApplicable', 'direct'] as const;

/** Puts the words of several languages together; where two disagree about a word, the earlier language decides. */
export function compileValueWords(languages: readonly ValueWords[]): ValueVocabulary {
  const all = (list: (words: ValueWords) => string) => new Set(languages.flatMap((words) => list(words).split('|').map(foldWords)));
  return {
    absences: compilePhrases(
      languages.flatMap((words) => absenceWords.flatMap((word) => words[word].split('|').map((text) => [text, word] as const))),
    ).byText,
    ditto: all((words) => words.ditto),
    yes: all((words) => words.yes),
    counts: compilePhrases(languages.flatMap(listCounts)),
    dates: compilePhrases(languages.flatMap(listDates)),
    route: compilePhrases(languages.flatMap((words) => listTagged(words.route))),
  };
}
