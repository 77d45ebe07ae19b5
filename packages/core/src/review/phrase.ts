import { type CodeLabel, format } from '../locales/format.js';
import type { Sentences } from '../locales/sentences.js';
import type { Diagnostic } from '../model/diagnostic.js';

/** A finding in words. */
export interface Phrase {
  readonly what: string;
  readonly why: string;
  readonly do: string;
  /** One for each fix of the finding, in the same order. */
  readonly fixes: readonly string[];
}

/** Says a finding in the language of `sentences`; a code that has no sentence is named as it is, never thrown about. */
export function phrase(
  { code, args, cell, fixes }: Pick<Diagnostic, 'code' | 'args' | 'cell' | 'fixes'>,
  sentences: Sentences,
  codeLabel?: CodeLabel,
): Phrase {
  const sentence = Object.hasOwn(sentences.codes, code) ? sentences.codes[code] : undefined;
  const known = cell === undefined ? args : { cell, ...args };
  const say = (template: string | undefined) => (template === undefined ? '' : format(template, known, sentences, codeLabel));
  return {
    what: sentence ? say(sentence.what) : code,
    why: say(sentence?.why),
    do: say(sentence?.do),
    fixes: fixes.map((fix) => {
      const title = Object.hasOwn(sentences.fixes, fix.title) ? sentences.fixes[fix.title] : undefined;
      return title === undefined ? fix.title : format(title, fix.args, sentences, codeLabel);
    }),
  };
}
