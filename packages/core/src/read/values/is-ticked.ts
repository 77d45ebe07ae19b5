import { type Cell, cellText } from '../../model/cell.js';
import { foldWords } from '../../text/fold.js';
import type { ValueVocabulary } from './value-words.js';

/** Whether a 0/1 cell of a multiple-choice question is chosen: 1, TRUE, yes, x, ✓ in any of the languages. */
export function isTicked(cell: Cell, words: ValueVocabulary): boolean {
  if (cell === null || cell === 0 || cell === false) return false;
  const text = cellText(cell).trim();
  if (text.length > 20) return false;
  return text === '1' || text === 'TRUE' || /^[✓✔☑✗✘]$/.test(text) || words.yes.has(foldWords(text));
}
