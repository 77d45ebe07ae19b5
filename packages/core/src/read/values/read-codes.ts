import type { CodeVocabulary } from '../../codelists/code-words.js';
import { isicSections } from '../../codelists/standard-names.js';
import { type Cell, cellText } from '../../model/cell.js';
import type { CodeListName } from '../../model/fields.js';
import type { CodesReading } from '../reading.js';
import { type CodeSegment, splitCodeCell } from './code-segments.js';
import { matchSegment, type SegmentMatch } from './match-segment.js';
import { readAbsence } from './read-absence.js';
import { suggestCodes } from './suggest-codes.js';
import type { ValueVocabulary } from './value-words.js';

const LONGEST = 600;
/** Lists with an `unknown` of their own. */
const withUnknown: readonly CodeListName[] = ['exploitationType', 'industry', 'transport', 'recruitment'];

/**
 * The codes of a cell. The longest label is looked for first, then the cell is split. Words of a neighbouring list are `moved`;
 * what is not known word by word is `unmatched` with suggestions and never guessed.
 */
export function readCodes(cell: Cell, list: CodeListName, codeWords: CodeVocabulary, words: ValueVocabulary): CodesReading {
  const raw = cellText(cell);
  if (cell !== null && typeof cell !== 'string' && typeof cell !== 'number') return { state: 'unreadable', raw, ...NOTHING };
  const absence = readAbsence(raw, words, { kind: 'code' });
  if (absence) return { ...absence, raw, ...NOTHING, codes: absence.state === 'unknown' && withUnknown.includes(list) ? UNKNOWN : NONE };
  const letter = raw.trim();
  const section = list === 'industry' && Object.hasOwn(isicSections, letter) ? isicSections[letter] : undefined;
  if (section) return { state: 'value', raw, ...NOTHING, codes: Object.freeze([section]) };
  if (raw.length > LONGEST) return { state: 'unreadable', raw, ...NOTHING, unmatched: [{ text: raw, suggestions: [] }] };
  return new CodesCollector(raw, list, codeWords, words).read();
}

const NONE: readonly string[] = Object.freeze([]);
const UNKNOWN: readonly string[] = Object.freeze(['unknown']);
const NOTHING = Object.freeze({ codes: NONE, moved: Object.freeze([]), unmatched: Object.freeze([]) });

/** Codes that come close are looked for only when somebody asks: it takes longer than all the rest. */
function unmatched({ text, words }: CodeSegment, list: CodeListName, codeWords: CodeVocabulary): CodesReading['unmatched'][number] {
  let suggestions: readonly string[] | undefined;
  return {
    text,
    get suggestions() {
      suggestions ??= suggestCodes(words, list, codeWords);
      return suggestions;
    },
  };
}

/** Gathers what the segments of one cell say. */
class CodesCollector {
  readonly #codes = new Set<string>();
  readonly #moved = new Map<string, CodesReading['moved'][number]>();
  readonly #unmatched: CodesReading['unmatched'][number][] = [];
  #crime = false;
  #unknown = false;

  constructor(
    readonly raw: string,
    readonly list: CodeListName,
    readonly codeWords: CodeVocabulary,
    readonly words: ValueVocabulary,
  ) {}

  read(): CodesReading {
    const segments = splitCodeCell(this.raw, this.codeWords);
    for (let at = 0; at < segments.length; ) at += this.#take(segments, at);
    const only = this.#codes.size === 0 && this.#moved.size === 0;
    if (only && (this.#crime || this.#unknown) && withUnknown.includes(this.list)) this.#codes.add('unknown');
    const state = this.#codes.size > 0 || this.#moved.size > 0 ? (only && !this.#crime ? 'unknown' : 'value') : 'unreadable';
    return {
      state: this.#unmatched.length > 0 && state === 'unknown' ? 'value' : state,
      raw: this.raw,
      codes: Object.freeze([...this.#codes]),
      moved: [...this.#moved.values()],
      unmatched: this.#unmatched,
      ...(only && this.#crime && { crimeOnly: true }),
    };
  }

  /** Takes the longest label that begins with a segment, or else the segment; gives how many segments were taken. */
  #take(segments: readonly CodeSegment[], at: number): number {
    const segment = segments[at];
    if (!segment) return 1;
    const match = matchSegment(segments, at, this.list, this.codeWords);
    if (match) for (const found of match.found) this.#add(found, match.text);
    else if (readAbsence(segment.text, this.words)) this.#unknown = true;
    else if (segment.aside && (this.#crime || this.#codes.size + this.#moved.size > 0)) return 1;
    else this.#unmatched.push(unmatched(segment, this.list, this.codeWords));
    return match?.segments ?? 1;
  }

  #add(found: SegmentMatch['found'][number], text: string): void {
    const isEither = found.list === 'kind' && found.codes.length > 1;
    if (isEither && this.list === 'kind') this.#unmatched.push({ text, suggestions: [...found.codes] });
    else if (found.list === this.list) for (const code of found.codes) this.#codes.add(code);
    else if (found.list === 'kind' && found.codes.some((code) => code.endsWith('trafficking'))) this.#crime = true;
    else for (const code of found.codes) this.#moved.set(`${found.list} ${code}`, { list: found.list, code, text });
  }
}
