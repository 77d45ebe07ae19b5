import {
  allLanguages,
  arabicSentences,
  englishSentences,
  frenchSentences,
  type Sentences,
  spanishSentences,
  swahiliSentences,
} from '@routebook/core';
import { oneOf } from './parse.js';

const sentences = { en: englishSentences, fr: frenchSentences, es: spanishSentences, sw: swahiliSentences, ar: arabicSentences };
type Spoken = keyof typeof sentences;

/** The sentences of the language that `--lang` names; English when it is not given. */
export function sentencesFor(option: string | undefined): Sentences {
  return sentences[oneOf('--lang', option ?? 'en', Object.keys(sentences) as Spoken[])];
}

/** The labels of codes in a language; undefined for a code that has none there. */
export function codeLabelsOf(language: string): (code: string) => string | undefined {
  const words = allLanguages.find(({ code }) => code === language)?.codes;
  const lists = [words?.exploitationType, words?.industry, words?.transport, words?.recruitment, words?.kind];
  return (code) => {
    const list = lists.find((labels) => labels && Object.hasOwn(labels, code));
    return list?.[code]?.split('|', 1)[0]?.replace(/^=/, '');
  };
}
