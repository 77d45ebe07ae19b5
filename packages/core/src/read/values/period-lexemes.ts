import { matchPhrase, readTokens } from './tokens.js';
import type { DateMeaning, Phrases } from './value-words.js';

/** What stands in a cell of dates, one thing after the other; `glued` = no white space before it. */
export type PeriodLexeme =
  | { readonly is: 'number'; readonly text: string; readonly value: number; readonly glued: boolean }
  | { readonly is: 'word'; readonly tag: DateMeaning['tag'] | 'stranger'; readonly value: number; readonly glued: boolean }
  | { readonly is: 'mark'; readonly text: string; readonly glued: boolean };

const TIME = /(?:t|[\s,-]+)?\b\d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?(?: ?[ap]m\b|z\b|[+-]\d\d:?\d\d)?/gi;
const ORDINAL_ENDING = /\b(\d{1,2})(?:st|nd|rd|th|er|ere|ère|eme|ème|e|o|º|ª|°)(?=[\s,]|$)/gi;
/** "Aug '19" */
const SHORT_YEAR = / ?['’](\d\d)(?!\d)/g;
const MOST = 24;

/** The lexemes of a date, without brackets and time of day; undefined when it is too long to be one. */
export function readPeriodLexemes(text: string, phrases: Phrases<DateMeaning>): readonly PeriodLexeme[] | undefined {
  const plain = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/(\d)T(?=\d\d:)/g, '$1 ')
    .replace(TIME, ' ')
    .replace(ORDINAL_ENDING, '$1')
    .replace(SHORT_YEAR, '-$1');
  const tokens = readTokens(plain);
  if (!tokens || tokens.length > 2 * MOST) return undefined;
  const lexemes: PeriodLexeme[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const glued = !token.gap && at > 0;
    const match = token.kind === 'word' ? matchPhrase(tokens, at, phrases) : undefined;
    if (token.kind === 'digits') lexemes.push({ is: 'number', text: token.text, value: Number(token.text), glued });
    else if (token.kind === 'mark') lexemes.push({ is: 'mark', text: token.text, glued });
    else lexemes.push({ is: 'word', tag: match?.meaning.tag ?? 'stranger', value: match?.meaning.value ?? 0, glued });
    at += match?.length ?? 1;
  }
  return lexemes.length <= MOST ? trimMarks(lexemes) : undefined;
}

function trimMarks(lexemes: readonly PeriodLexeme[]): readonly PeriodLexeme[] {
  let [from, to] = [0, lexemes.length];
  while (from < to && lexemes[from]?.is === 'mark') from++;
  while (from < to && lexemes[to - 1]?.is === 'mark') to--;
  return lexemes.slice(from, to);
}
