import { type Cell, cellText } from '../../model/cell.js';
import type { TextReading } from '../reading.js';
import { readAbsence } from './read-absence.js';
import type { ValueVocabulary } from './value-words.js';

/** A cell of plain text, white space around it taken away. */
export function readText(cell: Cell, words: ValueVocabulary): TextReading {
  const raw = cellText(cell);
  if (typeof cell === 'object' && cell?.type === 'error') return { state: 'unreadable', raw };
  const absence = readAbsence(raw, words, { kind: 'text' });
  if (absence) return { ...absence, raw };
  return { state: 'value', raw, value: raw.trim() };
}
