import type { Sentences } from '../locales/sentences.js';
import type { PhraseReader } from '../read/header-phrase.js';
import type { Tools } from '../review/tools.js';
import type { SafeText } from './safe-text.js';

/** What the planning of every table needs. */
export interface Planning {
  readonly tools: Tools;
  readonly safe: SafeText;
  readonly sentences: Sentences;
  /** Headers that a person wants to keep. */
  readonly keep: readonly string[];
  readonly readHeader: PhraseReader;
}
