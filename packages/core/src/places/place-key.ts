import { fold } from '../text/fold.js';

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/**
 * The form under which the gazetteer knows a name: folded, and without blanks and punctuation, so that "Dar-es-Salaam",
 * "Dar es salaam" and "DarEsSalaam" are one name.
 */
export function placeKey(text: string): string {
  return fold(text).replace(NOT_LETTERS, '');
}
