import type { CodeVocabulary } from '../../codelists/code-words.js';
import type { CodeListName } from '../../model/fields.js';
import { editDistance } from '../../text/similarity.js';

const MOST = 3;

/** Up to three codes of a list whose words come close to a text, the closest first. They are for a person to choose from. */
export function suggestCodes(words: readonly string[], list: CodeListName, vocabulary: CodeVocabulary): string[] {
  const plain = words.filter((word) => !vocabulary.filler.has(word));
  const text = plain.join(' ');
  if (text.length < 3 || text.length > 60) return [];
  const known = plain.filter((word) => word.length > 2 && vocabulary.known.has(word));
  const best = new Map<string, number>();
  for (const [phrase, meaning] of vocabulary.phrases) {
    const codes = meaning[list];
    if (!codes || codes[0] === 'unknown' || codes[0] === 'other') continue;
    const score = Math.max(compareSpelling(text, phrase), compareWords(known, plain.length, phrase));
    if (score > 0) for (const code of codes) best.set(code, Math.max(score, best.get(code) ?? 0));
  }
  return [...best]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([code]) => code);
}

/** Near 1 for a misspelling that begins with the same letter; 0 = more than one edit in four letters, or more than two. */
function compareSpelling(text: string, phrase: string): number {
  if (text.charCodeAt(0) !== phrase.charCodeAt(0) || Math.abs(text.length - phrase.length) > 2) return 0;
  const limit = Math.min(2, Math.floor(text.length / 4));
  const edits = editDistance(text, phrase, limit);
  return edits <= limit ? 1 - edits / 10 : 0;
}

/** How much of a phrase and of the text stands in both, in whole words; at most 0.7. */
function compareWords(known: readonly string[], all: number, phrase: string): number {
  if (!known.some((word) => phrase.includes(word))) return 0;
  const words = phrase.split(' ');
  const shared = known.filter((word) => words.includes(word)).length;
  return (0.7 * 2 * shared) / (all + words.length);
}
