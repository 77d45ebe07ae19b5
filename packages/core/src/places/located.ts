import type { Hit } from './candidates.js';
import type { WrittenRelation } from './place-words.js';

/** The places that a part of a cell may mean, and what else it says. */
export interface Located {
  readonly hits: readonly Hit[];
  /** The words that name it. */
  readonly name: string;
  /** Countries that stand in the same part ("Nairobi Kenya"). */
  readonly countries: readonly string[];
  readonly countryText?: string;
  readonly relation?: WrittenRelation;
  /** Words were left out to find it. */
  readonly trimmed: boolean;
  /** It stands at the end of a sentence about something else. */
  readonly told?: true;
  /** A person said so. */
  readonly decided?: true;
}
