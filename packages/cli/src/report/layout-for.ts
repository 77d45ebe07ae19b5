import { codeLabelsOf, sentencesFor } from '../language.js';
import { painted, plain, wantsColour } from '../terminal/colour.js';
import type { Terminal } from '../terminal/terminal.js';
import type { Layout } from './layout.js';
import { voiceOf } from './voice.js';

/** How the commands that write copies show what they say on this terminal. */
export function layoutFor(lang: string | undefined, { outIsTerminal, env, columns }: Terminal): Layout {
  const sentences = sentencesFor(lang);
  const paint = wantsColour(outIsTerminal, env) ? painted : plain;
  const voice = voiceOf(sentences, codeLabelsOf(sentences.language));
  return { voice, paint, width: Math.min(columns, 100), mostValues: 12, quiet: false };
}
