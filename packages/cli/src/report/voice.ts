import type { CodeLabel, Sentences } from '@routebook/core';
import { type Speaker, speakerOf } from '@routebook/formats';
import { isolateValue } from './show-value.js';

/** How a report speaks, and in which language. */
export interface Voice extends Speaker {
  readonly language: string;
}

/**
 * Speaks with the sentences of one language; what it quotes cannot steer a terminal or turn a line round: `format` isolates the values of a
 * right-to-left sentence, and values of the other direction in a left-to-right one are isolated here.
 */
export function voiceOf(sentences: Sentences, codeLabel?: CodeLabel): Voice {
  return { language: sentences.language, ...speakerOf(sentences, codeLabel, isolateValue) };
}
