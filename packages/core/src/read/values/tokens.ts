import { fold } from '../../text/fold.js';
import type { Phrases } from './value-words.js';

/** A run of digits, a folded word, or one other mark (every dash is `-`). `gap` = white space stands before it. */
export interface Token {
  readonly kind: 'digits' | 'word' | 'mark';
  readonly text: string;
  readonly gap: boolean;
}

const DASHES = /[-‐‑‒–—―−]/g;
/** Survives folding, where dashes become blanks. */
const DASH = '¬';
const FOOTNOTE_DIGITS = /[⁰¹²³⁴-⁹₀-₉]/g;
const MARKS: Readonly<Record<string, string>> = {
  '¬': '-',
  '،': ',',
  '؛': ';',
  '٬': ',',
  '٫': '.',
  '፣': ',',
  '፤': ';',
  '≈': '~',
  '∼': '~',
  '؟': '?',
};
const TOKEN = /(\s*)(?:(\d+)|(\p{L}+)|(\S))/gu;
const MOST = 80;

/** The tokens of a text; undefined when there are more than 80, which is a story and no value. */
export function readTokens(text: string): readonly Token[] | undefined {
  const folded = fold(text.replace(FOOTNOTE_DIGITS, '*').replace(DASHES, DASH));
  const tokens: Token[] = [];
  for (const [, space, digits, word, mark = ''] of folded.matchAll(TOKEN)) {
    if (tokens.length === MOST) return undefined;
    const gap = space !== '';
    if (digits) tokens.push({ kind: 'digits', text: digits, gap });
    else if (word) tokens.push({ kind: 'word', text: word, gap });
    else tokens.push({ kind: 'mark', text: MARKS[mark] ?? mark, gap });
  }
  return tokens;
}

/** The longest phrase that begins at a token, and how many tokens it takes. Dots and dashes within it are passed over. */
export function matchPhrase<M>(tokens: readonly Token[], from: number, phrases: Phrases<M>): { meaning: M; length: number } | undefined {
  let key = '';
  let found: { meaning: M; length: number } | undefined;
  for (let at = from, words = 0; at < tokens.length && words < phrases.longest; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'mark') {
      if (token.text === '.' || token.text === '-') continue;
      break;
    }
    if (token.kind === 'digits') break;
    key = key ? `${key} ${token.text}` : token.text;
    words++;
    const meaning = phrases.byText.get(key);
    if (meaning !== undefined) found = { meaning, length: at - from + 1 };
  }
  return found;
}
