import type { Paint } from '../terminal/colour.js';
import type { Voice } from './voice.js';

/** How the text is laid out. */
export interface Layout {
  readonly voice: Voice;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** Distinct values listed for one code. */
  readonly mostValues: number;
  /** Only the verdict. */
  readonly quiet: boolean;
}
