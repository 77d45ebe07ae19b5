import { foldWords } from '../../text/fold.js';
import type { ValueVocabulary } from './value-words.js';

const MARKS = /^[\s-]*(?:["'“”„″〃´`’‘«»,]{1,4}|do\.?)[\s-]*$/;

/** Whether a text stands for the cell above it: `"`, -do-, "same as above", idem, kama juu, نفس أعلاه. */
export function isDitto(text: string, words: ValueVocabulary): boolean {
  if (text.length > 60 || text.length === 0) return false;
  return (MARKS.test(text) && text.trim() !== ',') || words.ditto.has(foldWords(text));
}
