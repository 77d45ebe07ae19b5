import { englishSentences, type Sentences } from '@routebook/core';
import { oneOf } from './parse.js';

const sentences = { en: englishSentences };

/** The sentences of the language that `--lang` names; English when it is not given. */
export function sentencesFor(option: string | undefined): Sentences {
  return sentences[oneOf('--lang', option ?? 'en', Object.keys(sentences) as (keyof typeof sentences)[])];
}
