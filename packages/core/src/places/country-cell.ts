import { oncePer } from '../text/once-per.js';
import { remember } from '../text/remember.js';
import { findExact } from './candidates.js';
import { type CountryReading, findCountry, guessCountry } from './country-names.js';
import type { Gazetteer } from './gazetteer.js';
import { joinedCountries } from './joined-countries.js';
import type { PlaceSense } from './locate.js';
import { LONGEST_PLACE, type Segment, splitPhrase, trimWords } from './phrase.js';
import { placeKey } from './place-key.js';
import type { CountryState, Suggestion } from './resolution.js';

/** What the country cell says. */
export interface CountryCell {
  readonly state: CountryState;
  /** The part of the cell that names the country. */
  readonly text: string;
  /** The countries that are meant, or may be meant; empty when none is known. */
  readonly codes: readonly string[];
  readonly suggestions: readonly Suggestion[];
  /** 0..1 */
  readonly confidence: number;
  /** Each country that stands in the cell by itself, as written. */
  readonly listed: readonly { readonly text: string; readonly code: string }[];
}

/** `blank`, `unknown-word` or `none-word`; undefined when something is written. */
export function absenceOf(text: string, { words }: PlaceSense): 'blank' | 'unknown-word' | 'none-word' | undefined {
  const key = placeKey(text);
  if (key === '') return /[?؟？]/.test(text) ? 'unknown-word' : 'blank';
  if (words.none.has(key)) return 'none-word';
  return words.unknown.has(key) || /^(?:na|nan|null|00|99|999)$/.test(key) ? 'unknown-word' : undefined;
}

export function isRegion(gazetteer: Gazetteer, text: string): boolean {
  const key = placeKey(text);
  const has = (one: string): boolean => gazetteer.lookup(one).some(({ entity }) => gazetteer.kindOf(entity) === 'region');
  return has(key) || (key.startsWith('the') && has(key.slice(3)));
}

export function suggestCountry(gazetteer: Gazetteer, code: string, confidence: number, safe: boolean): Suggestion {
  return { text: gazetteer.countries.find((country) => country.code === code)?.names[0] ?? code, country: code, confidence, safe };
}

const blank: CountryCell = { state: 'blank', text: '', codes: [], suggestions: [], confidence: 0, listed: [] };

function fromReading(gazetteer: Gazetteer, text: string, { codes, how, doubtful }: CountryReading): CountryCell {
  const [code = ''] = codes;
  if (doubtful) return { ...blank, state: 'misspelt', text, suggestions: codes.map((one) => suggestCountry(gazetteer, one, 0.4, false)) };
  if (codes.length > 1)
    return { ...blank, state: 'several', text, codes, suggestions: codes.map((one) => suggestCountry(gazetteer, one, 0.5, false)) };
  if (how === 'exact') return { ...blank, state: 'exact', text, codes, confidence: 0.98, listed: [{ text, code }] };
  const confidence = how === 'typo' ? 0.95 : 0.88;
  return {
    ...blank,
    state: 'misspelt',
    text,
    codes,
    confidence,
    suggestions: [suggestCountry(gazetteer, code, confidence, true)],
    listed: [{ text, code }],
  };
}

/** Countries of the parts of a cell; a word for several ("Congolese") gives way to a part that tells which ("DRC"). */
function readParts(
  sense: PlaceSense,
  segments: readonly Segment[],
): { readings: { text: string; reading: CountryReading }[]; region: boolean } {
  const readings: { text: string; reading: CountryReading }[] = [];
  let region = false;
  for (const { text, words } of segments) {
    const named = words.filter((word) => !/^\d+$/.test(placeKey(word)));
    const trimmed = trimWords(named, sense.words, true).words.join(' ');
    const reading =
      findCountry(sense.gazetteer, text) ?? findCountry(sense.gazetteer, named.join(' ')) ?? findCountry(sense.gazetteer, trimmed);
    const joined = reading ? [{ text, reading }] : joinedCountries(sense.gazetteer, trimWords(named, sense.words, true).words);
    readings.push(...joined);
    if (joined.length === 0) region ||= isRegion(sense.gazetteer, text) || isRegion(sense.gazetteer, trimmed);
  }
  const sure = new Set(readings.filter(({ reading }) => reading.codes.length === 1).flatMap(({ reading }) => reading.codes));
  return {
    readings: readings.filter(({ reading }) => reading.codes.length === 1 || !reading.codes.some((code) => sure.has(code))),
    region,
  };
}

/** "SD" is Sudan and not "sin datos"; but "NA", "NO", "DK" and "NC" are answers more often than codes. */
function isCode(text: string): boolean {
  return /^[A-Z]{2,3}$/.test(text) && !/^(?:NA|NAN|NO|DK|NC|TBC|TBD|NIL)$/.test(text);
}

/** "Male", "car", "woman": a word, whatever some list calls so; in capitals it may be a code. */
export function isWordInstead({ words }: PlaceSense, text: string): boolean {
  return words.notPlaces.has(placeKey(text)) && !isCode(text);
}

/** Reads a cell of the country column. */
export function readCountryCell(sense: PlaceSense, cell: string): CountryCell {
  return cellsOf(sense)(cell);
}

const cellsOf = oncePer((sense: PlaceSense) => remember((cell) => readAfresh(sense, cell)));

function readAfresh(sense: PlaceSense, cell: string): CountryCell {
  const { gazetteer } = sense;
  const text = cell.trim();
  const absent = isCode(text) && findCountry(gazetteer, text) ? undefined : absenceOf(text, sense);
  if (absent) return { ...blank, state: absent, text };
  if (text.length > LONGEST_PLACE) return { ...blank, state: 'not-found', text };
  if (isWordInstead(sense, text)) return { ...blank, state: isRegion(gazetteer, text) ? 'region' : 'not-found', text };
  const whole = findCountry(gazetteer, text);
  if (whole) return fromReading(gazetteer, text, whole);
  if (isRegion(gazetteer, text)) return { ...blank, state: 'region', text };
  for (const atConjunctions of [false, true]) {
    const { readings, region } = readParts(sense, splitPhrase(text, sense.words, atConjunctions));
    const codes = [...new Set(readings.flatMap(({ reading }) => reading.codes))];
    const [first] = readings;
    if (first && codes.length === 1) return fromReading(gazetteer, readings.length > 1 ? text : first.text, first.reading);
    if (codes.length > 1) {
      const listed = readings.flatMap((one) =>
        one.reading.codes.length === 1 ? [{ text: one.text, code: one.reading.codes[0] ?? '' }] : [],
      );
      return {
        ...blank,
        state: 'several',
        text,
        codes,
        listed,
        suggestions: codes.map((code) => suggestCountry(gazetteer, code, 0.5, false)),
      };
    }
    if (region) return { ...blank, state: 'region', text };
  }
  return guess(sense, text);
}

/** A misspelt country, or a city in the wrong column: its country is offered, not taken. */
function guess({ gazetteer }: PlaceSense, text: string): CountryCell {
  const [city] = findExact(gazetteer, text, undefined);
  const known = city && city.weight >= 100_000 ? [suggestCountry(gazetteer, city.country, 0.8, false)] : [];
  const guessed = known.length > 0 ? undefined : guessCountry(gazetteer, text);
  return guessed ? fromReading(gazetteer, text, guessed) : { ...blank, state: 'not-found', text, suggestions: known };
}
