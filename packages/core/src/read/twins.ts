import { fieldOf } from '../model/fields.js';
import { cellAt, type Grid } from '../model/grid.js';
import type { Draft } from './column-draft.js';
import type { PhraseReader } from './header-phrase.js';

const ROWS_LOOKED_AT = 200;
const FLAGS = new Set(['', '0', '1', 'true', 'false']);

/** Whether a column holds nothing but 0, 1, true, false and blanks. */
function holdsFlags(grid: Grid, column: number, rows: readonly number[]): boolean {
  for (let at = 0; at < Math.min(rows.length, ROWS_LOOKED_AT); at++) {
    const cell = cellAt(grid, rows[at] ?? -1, column);
    if (cell !== null && (typeof cell === 'object' || !FLAGS.has(String(cell).trim().toLowerCase()))) return false;
  }
  return true;
}

interface Choice {
  readonly draft: Draft;
  readonly question: string;
  readonly option: string;
}

function choicesOf(drafts: readonly Draft[]): Choice[] {
  const found: Choice[] = [];
  for (const draft of drafts) {
    const { own } = draft.label;
    const at = own.lastIndexOf('/');
    if (at <= 0 || draft.by === 'given') continue;
    found.push({
      draft,
      question: own.slice(0, at).trim(),
      option: own
        .slice(at + 1)
        .replace(/_/g, ' ')
        .trim(),
    });
  }
  return found;
}

/**
 * Choices of a KoboToolbox select_multiple stand in 0/1 columns named `question/choice`. Beside the text of the question they are its twins;
 * without it each stands for its choice. The 0/1 columns of a standard (`isForcedLabour`) come with their choice already.
 */
export function findTwins(drafts: readonly Draft[], grid: Grid, rows: readonly number[], read: PhraseReader): void {
  const choices = choicesOf(drafts);
  if (choices.length === 0) return;
  const byOwn = new Map<string, Draft>();
  for (const draft of drafts) if (draft.label.own !== '' && !byOwn.has(draft.label.own)) byOwn.set(draft.label.own, draft);
  const asked = new Map<string, number>();
  for (const { question } of choices) asked.set(question, (asked.get(question) ?? 0) + 1);
  for (const { draft, question, option } of choices) {
    const text = byOwn.get(question);
    if ((!text && (asked.get(question) ?? 0) < 2) || !holdsFlags(grid, draft.label.column, rows)) continue;
    const guess = text ?? read(question.slice(question.lastIndexOf('/') + 1));
    const listed = guess.field !== null && fieldOf(guess.field).kind === 'code';
    if (text)
      Object.assign(draft, {
        field: text.field,
        confidence: text.confidence,
        by: text.by,
        rival: undefined,
        part: undefined,
        twinOf: text.label.column,
      });
    else if (listed)
      Object.assign(draft, { field: guess.field, confidence: guess.confidence, by: 'words', rival: undefined, part: undefined, option });
  }
}
