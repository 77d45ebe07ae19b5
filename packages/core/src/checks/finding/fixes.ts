import { cellAddress } from '../../model/address.js';
import { cellText } from '../../model/cell.js';
import type { Args, Edit, Fix } from '../../model/diagnostic.js';
import type { Spot } from './spot.js';

type Kind = Fix['kind'];

/** The fix that writes `text` into the cell; none where the cell must not be written or already says so. */
export function writeFix(kind: Kind, spot: Spot, text: string, title = 'write-text'): Fix[] {
  if (!spot.editable || spot.cell === text) return [];
  const cell = cellAddress(spot.row, spot.column);
  return [{ kind, title, args: { text, cell }, edits: [{ cell, before: spot.cell, after: text }] }];
}

/** The fix that leaves the cell blank. */
export function clearFix(spot: Spot): Fix[] {
  const edit = clearEdit(spot);
  return edit ? [{ kind: 'choice', title: 'clear-cell', args: { cell: edit.cell }, edits: [edit] }] : [];
}

function clearEdit(spot: Spot): Edit | undefined {
  if (!spot.editable || spot.cell === null) return undefined;
  return { cell: cellAddress(spot.row, spot.column), before: spot.cell, after: null };
}

/** The fix that writes `text` in the place of `part` of the cell and leaves the rest; none where `part` cannot be told from the rest. */
export function replaceFix(kind: Kind, spot: Spot, part: string, text: string, title = 'write-text'): Fix[] {
  const whole = cellText(spot.cell);
  const at = onlyWordAt(whole, part);
  if (at < 0 || !spot.editable) return [];
  const after = whole.slice(0, at) + text + whole.slice(at + part.length);
  if (after === whole) return [];
  const cell = cellAddress(spot.row, spot.column);
  const args: Args = { text, cell };
  return [{ kind, title, args, edits: [{ cell, before: spot.cell, after }] }];
}

/** Where `part` stands in the text as words of its own; -1 when it does not, or more than once. */
export function onlyWordAt(text: string, part: string): number {
  let found = -1;
  if (part === '') return found;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (isInsideWord(text, at) || isInsideWord(text, at + part.length)) continue;
    if (found >= 0) return -1;
    found = at;
  }
  return found;
}

const letter = /[\p{L}\p{N}\p{M}]/u;
function isInsideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at));
}
