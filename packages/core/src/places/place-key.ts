import { fold } from '../text/fold.js';

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** The key of a plain ASCII text, which most are; undefined when there is another letter in it. */
function asciiKey(text: string): string | undefined {
  let key = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return undefined;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) key += text[i];
    else if (code >= 65 && code <= 90) key += String.fromCharCode(code + 32);
  }
  return key;
}

/**
 * The form under which the gazetteer knows a name: folded, and without blanks and punctuation, so that "Dar-es-Salaam",
 * "Dar es salaam" and "DarEsSalaam" are one name.
 */
export function placeKey(text: string): string {
  return asciiKey(text) ?? fold(text).replace(NOT_LETTERS, '');
}
