import { cellText } from '../model/cell.js';
import { type FieldKey, fieldOf } from '../model/fields.js';
import { cellAt, type Grid } from '../model/grid.js';
import { foldWords } from '../text/fold.js';
import type { Draft } from './column-draft.js';

const ROWS_LOOKED_AT = 60;
/** In a column of whole routes hardly a row misses its start. */
const MOST_BEGIN = 0.5;
/** "From Kitale to ..." */
const WORDS_OF_START = 2;
/** "El" and "San" are no names by themselves. */
const SHORTEST_NAME = 4;

/**
 * "Route (via)" or "Njia" beside columns for both ends tells what lies between them. It stays the whole route when one of the ends has no
 * column, or when its cells begin with the origin.
 */
export function settleRoute(drafts: readonly Draft[], grid: Grid, rows: readonly number[]): void {
  const sure = (roles: readonly string[]) => drafts.filter(({ field }) => field !== null && roles.includes(fieldOf(field).role ?? ''));
  const origins = sure(['origin']);
  if (origins.length === 0 || sure(['destination', 'exploitation']).length === 0) return;
  for (const draft of drafts) {
    if (draft.field !== 'route' || !['words', 'similar-words'].includes(draft.by)) continue;
    const share = shareThatBegins(grid, draft.label.column, origins, rows);
    if (share === undefined || share >= MOST_BEGIN) continue;
    Object.assign(draft, { field: 'transit' satisfies FieldKey, rival: undefined, confidence: Math.min(draft.confidence, 0.9) });
  }
}

/** How many of the filled cells of a column begin with a word of the origin of their row; undefined when none is filled. */
function shareThatBegins(grid: Grid, column: number, origins: readonly Draft[], rows: readonly number[]): number | undefined {
  let filled = 0;
  let begin = 0;
  const above = new Map<Draft, readonly string[]>();
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    // A ditto mark leaves no word: what stands above it holds.
    for (const origin of origins) {
      const words = wordsAt(grid, row, origin.label.column);
      if (words.length > 0) above.set(origin, words);
    }
    const first = wordsAt(grid, row, column).slice(0, WORDS_OF_START);
    if (first.length === 0) continue;
    filled++;
    if (origins.some((origin) => first.some((word) => word.length >= SHORTEST_NAME && above.get(origin)?.includes(word)))) begin++;
  }
  return filled === 0 ? undefined : begin / filled;
}

function wordsAt(grid: Grid, row: number, column: number): string[] {
  const folded = foldWords(cellText(cellAt(grid, row, column)));
  return folded === '' ? [] : folded.split(' ');
}
