import { foldWords } from '../../text/fold.js';
import type { RouteTag, ValueVocabulary } from './value-words.js';

/** What is known of places while a cell is cut: keeps "Port-Sudan", "Trinidad and Tobago" and "Garissa, Kenya" whole. */
export interface PlaceNames {
  readonly isPlaceName?: (text: string) => boolean;
  readonly isCountryName?: (text: string) => boolean;
}

/** A piece of a cell and what stands before it: a mark that tells the order, a word, or a mark that only lists. */
export interface StopPiece {
  text: string;
  readonly link: 'start' | 'order' | 'list' | 'comma' | 'hyphen' | 'weak';
  /** The link as it was written, with its white space. */
  readonly written: string;
}

/** One after the other: arrows, semicolons, line breaks, numbering, bullets, spaced dashes. The rest: lists, and hyphens within a word. */
const MARK =
  /(?<order>\s*(?:[-=–—]{0,3}[>→⇒➔➜»›]+|;|؛|፤|\s[-–—]{1,2}\s|[\r\n]+(?:\s?[-•*·]\s)?|•|(?:_x000d_)+)\s*)|(?<list>\s*[/&|+]\s*)|(?<comma>\s*[,،፣]\s*)|(?<hyphen>(?<=\p{L}|\))[-–—](?=\p{L}))|(?<open>[([])|(?<close>[)\]])|(?<number>(?:^|\s|[,;])\d{1,2}\s?[.)]\s?(?=\p{L}))|(?<word>[\p{L}\p{M}'’]+)/giu;

/** Cuts a cell wherever it may have to be cut; `mergePieces` puts together again what belongs together. */
export function cutStops(text: string, words: ValueVocabulary): StopPiece[] {
  const marks = findLinks(text, words);
  const pieces: StopPiece[] = [];
  let from = 0;
  let link: StopPiece['link'] = 'start';
  let written = '';
  for (const mark of [...marks, undefined]) {
    const piece = text.slice(from, mark?.from ?? text.length).trim();
    if (piece !== '') pieces.push({ text: piece, link: pieces.length === 0 ? 'start' : link, written });
    if (!mark) break;
    if (piece !== '' || rank(mark.link) > rank(link)) {
      link = mark.link;
      written = text.slice(mark.from, mark.to);
    }
    from = mark.to;
  }
  return pieces;
}

const rank = (link: StopPiece['link']) => ['start', 'hyphen', 'weak', 'comma', 'list', 'order'].indexOf(link);

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
    if (groups['open']) depth++;
    if (groups['close']) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (groups['word'] !== undefined) {
      const last = spoken.at(-1);
      if (last && text.slice(last.end, at).trim() !== '') flush();
      spoken.push({ at, end, text: match[0] });
      continue;
    }
    flush();
    const link = groups['order'] || groups['number'] ? 'order' : groups['list'] ? 'list' : groups['comma'] ? 'comma' : groups['hyphen'] ? 'hyphen' : undefined;
    if (link) links.push({ from: at, to: end, link });
  }
  flush();
  return links.sort((a, b) => a.from - b.from);
}

const LINK_OF: Readonly<Record<RouteTag, Exclude<StopPiece['link'], 'start'>>> = { from: 'order', to: 'order', then: 'order', and: 'list' };

/** Words between places ("to", "then", "kisha", "ثم"), the longest phrase first. */
function findWordLinks(spoken: readonly { at: number; end: number; text: string }[], words: ValueVocabulary): Link[] {
  const folded = spoken.map((word) => foldWords(word.text));
  const links: Link[] = [];
  for (let at = 0; at < spoken.length; ) {
    let length = Math.min(words.route.longest, spoken.length - at);
    let tag: RouteTag | undefined;
    for (; length > 0; length--) {
      tag = words.route.byText.get(folded.slice(at, at + length).join(' '))?.tag;
      if (tag) break;
    }
    const [first, last] = [spoken[at], spoken[at + length - 1]];
    if (tag && first && last) {
      const short = length === 1 && (folded[at]?.length ?? 0) <= 2 && /^[a-z]/.test(folded[at] ?? '') && folded[at] !== 'to';
      const weak = short || (tag === 'from' && length === 1 && folded[at] !== 'via');
      links.push({ from: first.at, to: last.end, link: weak ? (tag === 'and' ? 'list' : 'weak') : LINK_OF[tag] });
    }
    at += Math.max(1, length);
  }
  return links;
}
