import { compileCodeWords } from '../codelists/code-words.js';
import type { Language } from '../locales/language.js';
import { type Cell, cellText } from '../model/cell.js';
import type { CodeListName } from '../model/fields.js';
import type { PlaceDecision } from '../places/decided.js';
import type { Gazetteer } from '../places/gazetteer.js';
import { createPlaceResolver, type PlaceResolver } from '../places/resolver.js';
import type { Evidence } from '../read/evidence.js';
import type { FindTablesOptions } from '../read/find-tables.js';
import { compileVocabulary } from '../read/header-words.js';
import type { ColumnMapping } from '../read/mapping.js';
import { createPersonalReader, type PersonalReader } from '../read/personal-data.js';
import type { Readers } from '../read/rows.js';
import { isDitto } from '../read/values/is-ditto.js';
import { isTicked } from '../read/values/is-ticked.js';
import { readCases, readCount } from '../read/values/read-cases.js';
import { readCodes } from '../read/values/read-codes.js';
import { readPeriod } from '../read/values/read-period.js';
import { readStops } from '../read/values/read-stops.js';
import { readText } from '../read/values/read-text.js';
import { unitOfHeader } from '../read/values/unit-of-header.js';
import { compileValueWords } from '../read/values/value-words.js';
import { oncePer } from '../text/once-per.js';
import { remember } from '../text/remember.js';

/** What a review needs to know. */
export interface ReviewOptions {
  /** The opened place index: `openGazetteer(bytes)`. */
  readonly gazetteer: Gazetteer;
  /** The languages that the sheet may be written in, mixed as they come. */
  readonly languages: readonly Language[];
  /** The month in which the sheet is checked, `YYYY-MM`: later periods are in the future. */
  readonly today: string;
  /** What a person said about columns; obeyed. */
  readonly mapping?: ColumnMapping;
  /** What a person said that texts of places mean; obeyed. */
  readonly placeDecisions?: readonly PlaceDecision[];
  /** Only this sheet, even when it is hidden. */
  readonly sheet?: string;
  /** The (last) header row as Excel shows it, where a person said so. */
  readonly headerRow?: number;
}

/** The words, readers and indexes of one review. */
export interface Tools {
  readonly finding: FindTablesOptions;
  readonly readers: Readers;
  readonly personalData: PersonalReader;
  readonly today: string;
}

type Lexicons = ReturnType<typeof lexiconsOf>;

/** The words of all languages, compiled once however many files are reviewed. They hold nothing of any file. */
const lexiconsOf = oncePer((languages: readonly Language[]) => ({
  headers: compileVocabulary(languages.map((language) => language.headers)),
  values: compileValueWords(languages.map((language) => language.values)),
  codes: compileCodeWords(languages.map((language) => language.codes)),
  places: languages.map((language) => language.places),
  personal: languages.map((language) => language.personal),
}));

/** Compiles the words of languages ahead of the first review, for callers that have to wait for the place index anyway. */
export function prepareLanguages(languages: readonly Language[]): void {
  lexiconsOf(languages);
}

/** Prepares the readers of one review. What they remember of a file goes with them. */
export function prepareTools(options: ReviewOptions): Tools {
  const { languages, gazetteer } = options;
  const lexicons = lexiconsOf(languages);
  const places = createPlaceResolver(gazetteer, lexicons.places, options.placeDecisions);
  const readers = readersFor(lexicons, places);
  return {
    readers,
    personalData: createPersonalReader(lexicons.personal, places.isPlaceName),
    today: options.today,
    finding: {
      vocabulary: lexicons.headers,
      evidence: evidenceOf(readers, places),
      mapping: options.mapping,
      sheet: options.sheet,
      headerRow: options.headerRow === undefined ? undefined : options.headerRow - 1,
    },
  };
}

function readersFor({ values: words, codes: codeWords }: Lexicons, places: PlaceResolver): Readers {
  const unitOf = remember((header) => unitOfHeader(header, words));
  return {
    place: places.resolve,
    stops: (cell) => readStops(cell, words, places),
    cases: (cell, header = '') => readCases(cell, words, unitOf(header)),
    count: (cell, header = '') => readCount(cell, words, unitOf(header)),
    period: (cell, order) => readPeriod(cell, words, order),
    codes: (cell, list) => readCodes(cell, list, codeWords, words),
    text: (cell) => readText(cell, words),
    isDitto: (text) => isDitto(text, words),
    isTicked: (cell) => isTicked(cell, words),
  };
}

/** What a column holds, for those whose header says nothing. */
function evidenceOf(readers: Readers, places: PlaceResolver): Evidence {
  const holdsCodes = (list: CodeListName, cell: Cell) => {
    const { codes, unmatched } = readers.codes(cell, list);
    return codes.length > 0 && unmatched.length === 0 && !codes.includes('unknown');
  };
  return {
    country: places.isCountryName,
    city: places.isPlaceName,
    code: holdsCodes,
    count: (cell) => typeof cell !== 'object' && readers.cases(cell).state === 'value' && /\d/.test(cellText(cell)),
    period: (cell) => readers.period(cell).state === 'value',
  };
}
