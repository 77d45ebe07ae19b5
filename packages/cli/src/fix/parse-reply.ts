/** What a person answered to a question. */
export type Reply =
  | { readonly kind: 'fix'; readonly index: number }
  /** Without a text it is asked for. */
  | { readonly kind: 'write'; readonly text: string }
  | { readonly kind: 'leave'; readonly reason: string }
  | { readonly kind: 'skip' | 'explain' | 'back' | 'stop' };

const LONGEST = 500;
const simple = { s: 'skip', e: 'explain', u: 'back', q: 'stop' } as const;

/** Reads a line: the number of a choice, or a letter, after which a text or a reason may stand; undefined when it is neither. */
export function parseReply(line: string, choices: number): Reply | undefined {
  const text = tidyLine(line);
  const number = Number(text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15)));
  if (text !== '' && Number.isInteger(number)) return number >= 1 && number <= choices ? { kind: 'fix', index: number - 1 } : undefined;
  const [, letter = '', rest = ''] = /^([a-zA-Z])(?: (.*))?$/.exec(text) ?? [];
  const key = letter.toLowerCase();
  if (key === 'w') return { kind: 'write', text: rest.trim() };
  if (key === 'l') return { kind: 'leave', reason: rest.trim() };
  return rest === '' && isSimple(key) ? { kind: simple[key] } : undefined;
}

/** What was typed, without control characters and no longer than a cell of such a sheet needs. */
export function tidyLine(line: string): string {
  return line
    .slice(0, LONGEST)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function isSimple(key: string): key is keyof typeof simple {
  return Object.hasOwn(simple, key);
}
