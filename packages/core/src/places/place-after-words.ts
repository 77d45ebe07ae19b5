import type { Segment } from './phrase.js';
import { placeKey } from './place-key.js';
import type { PlaceVocabulary } from './place-words.js';

const IN = new Set(['in', 'at', 'en', 'à', 'au', 'dans', 'em', 'katika'].map(placeKey));

/** What follows the last "near" or "in" of a part that tells a story: "Body found near Mojácar". */
export function placeAfterWords(segment: Segment, { relations }: PlaceVocabulary): { segment: Segment; isNear: boolean } | undefined {
  const { words, listed } = segment;
  for (let at = words.length - 1; at > 1; at--) {
    const [before, last] = [placeKey(words[at - 2] ?? ''), placeKey(words[at - 1] ?? '')];
    const isNear = relations.get(last) === 'near' || relations.get(before + last) === 'near';
    if (!isNear && !IN.has(last)) continue;
    const left = words.slice(at);
    return { segment: { text: left.join(' '), words: left, listed }, isNear };
  }
  return undefined;
}
