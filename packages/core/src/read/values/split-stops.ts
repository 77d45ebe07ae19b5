import { foldWords } from '../../text/fold.js';
import type { RouteTag, ValueVocabulary } from './value-words.js';

/** What is known of places while a cell is cut: keeps "Port-Sudan", "Trinidad and Tobago" and "Garissa, Kenya" whole. */
export interface PlaceNames {
  readonly isPlaceName?: (text: string) => boolean;
  readonly isCountryName?: (text: string) => boolean;
}

/** A piece of a cell and what stands before it: something that tells the order, a mark that only lists, or a weak word. */
export interface StopPiece {
  text: string;
  readonly link: 'start' | 'order' | 'line' | 'list' | 'comma' | 'hyphen' | 'weak';
  /** The link as it was written, with its white space. */
  readonly written: string;
}

/** One after the other: arrows, semicolons, numbering, bullets, spaced dashes. Then line breaks, lists, and hyphens within a word. */
const MARK = new RegExp(
  [
    /(?<order>[-=–—]{0,3}[>→⇒➔➜»›]+|[;؛፤•]+|(?<=^|\s)[-–—*]{1,2}|[-–—]{1,2}(?=\s|$)|_x000d_)/u,
    /(?<line>[\r\n]+)/u,
    /(?<list>[/&|+])/u,
    /(?<comma>[,،፣])/u,
    /(?<hyphen>(?<=[\p{L})])[-–—](?=\p{L}))/u,
    /(?<open>[([])|(?<close>[)\]])/u,
    /(?<number>(?<=^|[\s,;])\d{1,2}\s?[.)]\s?(?=\p{L}))/u,
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
  for (const mark of [...marks, undefined]) {
    const piece = text.slice(from, mark?.from ?? text.length);
    const inner = piece.trim();
    if (inner !== '') {
      pieces.push({ text: inner, link, written: written + piece.slice(0, piece.length - piece.trimStart().length) });
      [link, written] = ['hyphen', piece.slice(piece.trimEnd().length)];
    } else written += piece;
    if (!mark) break;
    if (rank(mark.link) > rank(link)) link = mark.link;
    written += text.slice(mark.from, mark.to);
    from = mark.to;
  }
  return pieces;
}

const rank = (link: StopPiece['link']) => ['hyphen', 'start', 'weak', 'line', 'comma', 'list', 'order'].indexOf(link);

interface Link {
  readonly from: number;
  readonly to: number;
  readonly link: Exclude<StopPiece['link'], 'start'>;
}

function findLinks(text: string, words: ValueVocabulary): Link[] {
  const links: Link[] = [];
  let depth = 0;
  let spoken: { at: number; end: number; text: string }[] = [];
  const flush = () => {
    links.push(...findWordLinks(spoken, words));
    spoken = [];
  };
  for (const match of text.matchAll(MARK)) {
    const groups = match.groups ?? {};
    const [at, end] = [match.index, match.index + match[0].length];
    if (groups['open'] && /[)\]]/.test(text.slice(end))) depth++;
    if (groups['close']) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (groups['word'] !== undefined) {
      const last = spoken.at(-1);
      if (last && text.slice(last.end, at).trim() !== '') flush();
      spoken.push({ at, end, text: match[0] });
      continue;
    }
    flush();
    const link = linkOf(groups);
    if (link) links.push({ from: at, to: end, link });
  }
  flush();
  return links.sort((a, b) => a.from - b.from);
}

function linkOf(groups: Readonly<Record<string, string | undefined>>): Link['link'] | undefined {
  if (groups['order'] || groups['number']) return 'order';
  return (['line', 'list', 'comma', 'hyphen'] as const).find((link) => groups[link]);
}

/** Words between places ("to", "then", "kisha", "ثم"), the longest phrase first. */
function findWordLinks(spoken: readonly { at: number; end: number; text: string }[], words: ValueVocabulary): Link[] {
  const folded = spoken.map((word) => foldWords(word.text));
  const links: Link[] = [];
  for (let at = 0; at < spoken.length; ) {
    let length = Math.min(words.route.longest, spoken.length - at);
    let key = '';
    for (; length > 0; length--) {
      key = folded.slice(at, at + length).join(' ');
      if (words.route.byText.has(key)) break;
    }
    const [first, last, meaning] = [spoken[at], spoken[at + length - 1], words.route.byText.get(key)];
    if (length > 0 && meaning && first && last) links.push({ from: first.at, to: last.end, link: linkOfWord(meaning.tag, key, at === 0) });
    at += Math.max(1, length);
  }
  return links;
}

/** Words of one or two letters ("a", "de") stand in names and sentences too, and so does "from" behind another word. */
function linkOfWord(tag: RouteTag, key: string, isFirst: boolean): Link['link'] {
  if (tag === 'and') return 'list';
  const short = /^[a-z]{1,2}$/.test(key) && key !== 'to';
  return short || (tag === 'from' && !isFirst) ? 'weak' : 'order';
}
