import { foldWords } from '../../text/fold.js';
import { oncePer } from '../../text/once-per.js';
import type { RouteTag, ValueVocabulary } from './value-words.js';

/** What is known of places while a cell is cut: keeps "Port-Sudan", "Trinidad and Tobago" and "Garissa, Kenya" whole. */
export interface PlaceNames {
  readonly isPlaceName?: (text: string) => boolean;
  readonly isCountryName?: (text: string) => boolean;
}

/** A piece of a cell and what stands before it: something that tells the order, a mark that only lists, or a weak word. */
export interface StopPiece {
  text: string;
  readonly link: 'start' | 'order' | 'back' | 'line' | 'list' | 'comma' | 'hyphen' | 'weak';
  /** The word before it, when there was one. */
  readonly said?: RouteTag;
  /** The link as it was written, with its white space. */
  readonly written: string;
}

/**
 * Arrows that point back, or both ways. One after the other: arrows, semicolons, numbering, bullets, spaced dashes. Then line breaks, lists, and
 * hyphens within a word.
 */
const MARK = new RegExp(
  [
    /(?<both>[<←][-=–—]{0,3}[>→]|[↔⇔⇄])/u,
    /(?<back>[<←⇐⟵]+[-=–—]{0,3})/u,
    /(?<order>[-=–—]{0,3}[>→⇒➔➜»›]+|[;؛፤•]+|(?<=^|\s)[-–—*]{1,2}|[-–—]{1,2}(?=\s|$)|_x000d_)/u,
    /(?<line>[\r\n]+)/u,
    /(?<list>[/&|+])/u,
    /(?<comma>[,،፣])/u,
    /(?<hyphen>(?<=[\p{L})])[-–—](?=\p{L}))/u,
    /(?<number>(?<=^|[\s,;])(?:\d{1,2}\s?[.)]|[a-h]\)|\([a-h\d]\))\s?(?=\p{L}))/u,
    /(?<open>[([])|(?<close>[)\]])/u,
    /(?<word>[\p{L}\p{M}'’]+)/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'giu',
);

/** Cuts a cell wherever it may have to be cut; `mergePieces` puts together again what belongs together. */
export function cutStops(text: string, words: ValueVocabulary): StopPiece[] {
  const marks = findLinks(text, words);
  const pieces: StopPiece[] = [];
  let from = 0;
  let link: StopPiece['link'] = 'start';
  let written = '';
  let said: RouteTag | undefined;
  for (const mark of [...marks, undefined]) {
    const piece = text.slice(from, mark?.from ?? text.length);
    const inner = piece.trim();
    if (inner !== '') {
      pieces.push({ text: inner, link, written: written + piece.slice(0, piece.length - piece.trimStart().length), ...(said && { said }) });
      [link, written, said] = ['hyphen', piece.slice(piece.trimEnd().length), undefined];
    } else written += piece;
    if (!mark) break;
    if (rank(mark.link) > rank(link)) link = mark.link;
    said = mark.said ?? said;
    written += text.slice(mark.from, mark.to);
    from = mark.to;
  }
  return pieces;
}

const rank = (link: StopPiece['link']) => ['hyphen', 'start', 'weak', 'line', 'comma', 'list', 'order', 'back'].indexOf(link);

interface Link {
  readonly from: number;
  readonly to: number;
  readonly link: Exclude<StopPiece['link'], 'start'>;
  readonly said?: RouteTag;
}

function findLinks(text: string, words: ValueVocabulary): Link[] {
  const links: Link[] = [];
  const isRightToLeft = /[\u0590-\u08ff]/.test(text);
  const { speak, flush } = wordsBetween(text, words, links);
  let depth = 0;
  for (let from = 0; from < text.length; ) {
    const plain = endOfPlainWord(text, from);
    if (plain > from) {
      if (depth === 0 && text.charCodeAt(from) !== BLANK) speak(from, plain);
      from = plain;
      continue;
    }
    MARK.lastIndex = from;
    const match = MARK.exec(text);
    if (!match) break;
    const groups = match.groups ?? {};
    const [at, end] = [match.index, match.index + match[0].length];
    from = end;
    if (groups['open'] && /[)\]]/.test(text.slice(end))) depth++;
    if (groups['close']) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (groups['word'] !== undefined) {
      speak(at, end);
      continue;
    }
    flush();
    const link = linkOf(groups, isRightToLeft);
    if (link) links.push({ from: at, to: end, link });
  }
  flush();
  return links.sort((a, b) => a.from - b.from);
}

/** Gathers words that stand beside each other; `flush` adds the links that they say. */
function wordsBetween(
  text: string,
  words: ValueVocabulary,
  links: Link[],
): { speak: (at: number, end: number) => void; flush: () => void } {
  let spoken: { at: number; end: number; text: string }[] = [];
  const flush = () => {
    links.push(...findWordLinks(spoken, words));
    spoken = [];
  };
  const speak = (at: number, end: number) => {
    const last = spoken.at(-1);
    if (last && text.slice(last.end, at).trim() !== '') flush();
    spoken.push({ at, end, text: text.slice(at, end) });
  };
  return { speak, flush };
}

const BLANK = 32;
/** "a)" is no word. */
const LONGEST_MARKER = 2;
/** Most of a cell is blanks and plain letters: where a run of either ends. The same as `from` where the pattern must look. */
function endOfPlainWord(text: string, from: number): number {
  let end = from;
  while (text.charCodeAt(end) === BLANK) end++;
  if (end > from) return end;
  let code = text.charCodeAt(end) | BLANK;
  while (code >= 97 && code <= 122) code = text.charCodeAt(++end) | BLANK;
  const next = text.charCodeAt(end);
  return next > 127 || next === 39 || end - from <= LONGEST_MARKER ? from : end;
}

/** In Arabic "←" leads on. "<" does not: it is shown the other way round there. */
function linkOf(groups: Readonly<Record<string, string | undefined>>, isRightToLeft: boolean): Link['link'] | undefined {
  if (groups['order'] || groups['number']) return 'order';
  if (groups['both']) return 'list';
  if (groups['back']) return isRightToLeft && !groups['back'].includes('<') ? 'order' : 'back';
  return (['line', 'list', 'comma', 'hyphen'] as const).find((link) => groups[link]);
}

const firstWordsOf = oncePer(
  (phrases: ReadonlyMap<string, unknown>) => new Set([...phrases.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? '')),
);

/** Words between places ("to", "then", "kisha", "ثم"), the longest phrase first. */
function findWordLinks(spoken: readonly { at: number; end: number; text: string }[], words: ValueVocabulary): Link[] {
  const folded = spoken.map((word) => foldWords(word.text));
  const links: Link[] = [];
  for (let at = 0; at < spoken.length; ) {
    let length = firstWordsOf(words.route.byText).has(folded[at] ?? '') ? Math.min(words.route.longest, spoken.length - at) : 0;
    let key = '';
    for (; length > 0; length--) {
      key = folded.slice(at, at + length).join(' ');
      if (words.route.byText.has(key)) break;
    }
    const [first, last, meaning] = [spoken[at], spoken[at + length - 1], words.route.byText.get(key)];
    if (length > 0 && meaning && first && last) {
      links.push({ from: first.at, to: last.end, link: linkOfWord(meaning.tag, key, at === 0), said: meaning.tag });
    }
    at += Math.max(1, length);
  }
  return links;
}

/** Short words ("a", "de", "por") stand in names and sentences too, and so does "from" behind another word. */
function linkOfWord(tag: RouteTag, key: string, isFirst: boolean): Link['link'] {
  if (tag === 'and') return 'list';
  const short = /^[a-z]{1,3}$/.test(key) && key !== 'to' && key !== 'via';
  return short || (tag === 'from' && !isFirst) ? 'weak' : 'order';
}
