import { parseWhole } from './quantity.js';
import { matchPhrase, type Token } from './tokens.js';
import type { CountMeaning, CountTag, Phrases } from './value-words.js';

/** What stands in a cell of counts, one thing after the other. `glued` = no white space before it; `round` = "a dozen", "a hundred". */
export type CountLexeme =
  | { readonly is: 'number'; readonly value: number; readonly inWords: boolean; readonly glued: boolean; readonly round?: boolean }
  | { readonly is: 'word'; readonly tag: CountTag | 'month' | 'stranger'; readonly glued: boolean; readonly text: string }
  | { readonly is: 'mark'; readonly text: string; readonly glued: boolean };

/** Puts digits and grouping marks together, and words to their meanings. */
export function readCountLexemes(tokens: readonly Token[], phrases: Phrases<CountMeaning>): CountLexeme[] {
  const lexemes: CountLexeme[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const glued = !token.gap && at > 0;
    if (token.kind === 'digits') {
      const end = findNumberEnd(tokens, at);
      const text = tokens
        .slice(at, end)
        .map((part, index) => (part.gap && index > 0 ? ` ${part.text}` : part.text))
        .join('');
      lexemes.push({ is: 'number', value: parseWhole(text), inWords: false, glued });
      at = end;
    } else if (token.kind === 'mark') {
      lexemes.push({ is: 'mark', text: token.text, glued });
      at++;
    } else {
      const match = matchPhrase(tokens, at, phrases);
      lexemes.push(toLexeme(match?.meaning, token.text, glued));
      at += match?.length ?? 1;
    }
  }
  return joinNumberWords(lexemes);
}

function toLexeme(meaning: CountMeaning | undefined, text: string, glued: boolean): CountLexeme {
  if (!meaning) return { is: 'word', tag: 'stranger', glued, text };
  const { tag, value } = meaning;
  if (tag === 'number' || tag === 'tens') return { is: 'number', value, inWords: true, glued };
  if (tag === 'roughly') return { is: 'number', value: 10 + 5 * value, inWords: true, glued, round: true };
  return { is: 'word', tag, glued, text };
}

/** Digits go on over `,` and `.` without a gap, and over a gap when groups of three follow. */
function findNumberEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  for (;;) {
    const [next, after] = [tokens[end], tokens[end + 1]];
    if (next?.kind === 'mark' && /^[.,]$/.test(next.text) && !next.gap && after?.kind === 'digits' && !after.gap) end += 2;
    else if (next?.kind === 'digits' && next.gap && next.text.length === 3 && (tokens[from]?.text.length ?? 9) <= 3) end += 1;
    else return end;
  }
}

/** "twenty five", "ishirini na tano", "three hundred", "two dozen", "5 thousand". */
function joinNumberWords(lexemes: readonly CountLexeme[]): CountLexeme[] {
  const joined: CountLexeme[] = [];
  for (const lexeme of lexemes) {
    const last = joined.at(-1);
    const times = lexeme.is === 'word' ? MULTIPLIERS[lexeme.tag] : undefined;
    if (times && lexeme.is === 'word') {
      const before = last?.is === 'number' ? last : undefined;
      if (before) joined.pop();
      joined.push({
        is: 'number',
        value: (before?.value ?? 1) * times,
        inWords: true,
        glued: lexeme.glued,
        round: !before || (before.inWords && before.value === 1 && times === 12),
      });
    } else if (lexeme.is === 'number' && lexeme.round && last?.is === 'number' && last.inWords && last.value === 1) {
      joined[joined.length - 1] = lexeme;
    } else if (lexeme.is === 'number' && lexeme.inWords && lexeme.value < 10 && isTens(joined)) {
      if (last?.is !== 'number') joined.pop();
      const tens = joined.pop();
      if (tens?.is === 'number') joined.push({ ...tens, value: tens.value + lexeme.value });
    } else joined.push(lexeme);
  }
  return joined;
}

const MULTIPLIERS: Readonly<Partial<Record<string, number>>> = { dozen: 12, hundred: 100, thousand: 1000 };

/** Ends with twenty to ninety in words, with or without "and" or a dash. */
function isTens(joined: readonly CountLexeme[]): boolean {
  const last = joined.at(-1);
  const between = (last?.is === 'word' && last.tag === 'and') || (last?.is === 'mark' && last.text === '-' && last.glued);
  const tens = between ? joined.at(-2) : last;
  return tens?.is === 'number' && tens.inWords && tens.value % 10 === 0 && tens.value >= 20 && tens.value < 100;
}
