import type { CodeMeaning, CodeVocabulary } from '../../codelists/code-words.js';
import type { CodeListName } from '../../model/fields.js';
import type { CodeSegment } from './code-segments.js';

/** Codes found at a segment, in the column's own list or a neighbouring one, and how many segments their label takes. */
export interface SegmentMatch {
  readonly found: readonly { readonly list: CodeListName; readonly codes: readonly string[] }[];
  readonly segments: number;
  readonly text: string;
}

/** Lists whose words are often written into a column of the list. */
const neighbours: Readonly<Record<CodeListName, readonly CodeListName[]>> = {
  exploitationType: ['industry', 'kind'],
  industry: ['exploitationType', 'kind'],
  transport: [],
  recruitment: [],
  kind: [],
};
/** Words that are not known and may stand beside a label ("Easy Coach bus", "maid in Saudi"). */
const MOST_STRANGERS = 2;

/** The longest label that begins with a segment and ends with one, or the labels within the segment. */
export function matchSegment(
  segments: readonly CodeSegment[],
  at: number,
  list: CodeListName,
  vocabulary: CodeVocabulary,
): SegmentMatch | undefined {
  const keys: string[] = [];
  let longest: SegmentMatch | undefined;
  for (let end = at; end < segments.length && keys.length <= vocabulary.longest; end++) {
    const segment = segments[end];
    if (!segment) break;
    keys.push(...segment.words);
    const key = keys.join(' ');
    const found = end === at || vocabulary.compound.has(key) ? lookUp(key, list, vocabulary) : undefined;
    if (found)
      longest = {
        found: [found],
        segments: end - at + 1,
        text: segments
          .slice(at, end + 1)
          .map((part) => part.text)
          .join(' '),
      };
  }
  return longest ?? matchWithin(segments[at], list, vocabulary);
}

function lookUp(key: string, list: CodeListName, vocabulary: CodeVocabulary): SegmentMatch['found'][number] | undefined {
  const meaning: CodeMeaning | undefined = vocabulary.phrases.get(key);
  if (!meaning) return undefined;
  for (const each of [list, ...neighbours[list]]) {
    const codes = meaning[each];
    if (codes) return { list: each, codes };
  }
  return undefined;
}

/** Labels among other words of one segment; nothing when too many words are strange or one turns the meaning round. */
function matchWithin(segment: CodeSegment | undefined, list: CodeListName, vocabulary: CodeVocabulary): SegmentMatch | undefined {
  if (!segment || segment.words.length > 12 || segment.words.some((word) => vocabulary.not.has(word))) return undefined;
  const found: SegmentMatch['found'][number][] = [];
  let strangers = 0;
  for (let from = 0; from < segment.words.length; ) {
    const length = findLongest(segment.words, from, list, vocabulary, found);
    const word = segment.words[from] ?? '';
    if (length === 0 && !vocabulary.filler.has(word) && !/^\d+$/.test(word)) strangers++;
    from += Math.max(1, length);
  }
  return found.length > 0 && strangers <= MOST_STRANGERS ? { found, segments: 1, text: segment.text } : undefined;
}

function findLongest(
  words: readonly string[],
  from: number,
  list: CodeListName,
  vocabulary: CodeVocabulary,
  into: SegmentMatch['found'][number][],
): number {
  for (let to = Math.min(words.length, from + vocabulary.longest); to > from; to--) {
    const key = words.slice(from, to).join(' ');
    const found = vocabulary.alone.has(key) ? undefined : lookUp(key, list, vocabulary);
    if (!found) continue;
    into.push(found);
    return to - from;
  }
  return 0;
}
