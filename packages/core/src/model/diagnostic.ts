import type { Cell } from './cell.js';
import type { FieldKey } from './fields.js';

export type Severity = 'error' | 'warning' | 'info';
export type Args = Readonly<Record<string, string | number>>;

/** One cell changed. `before` guards it: a cell that holds something else by now is left alone. */
export interface Edit {
  /** As Excel shows it: `B6`. */
  readonly cell: string;
  readonly before: Cell;
  readonly after: string | number | null;
}

/** A way to mend a finding. `safe` ones may be applied in bulk; a `choice` needs a person. */
export interface Fix {
  readonly kind: 'safe' | 'choice';
  /** Key of a fix title in the locales, with what it needs to be said. */
  readonly title: string;
  readonly args: Args;
  readonly edits: readonly Edit[];
  /** Changes what a column means instead of a cell: `{ D: null }` leaves column D out of what is sent. */
  readonly columns?: Readonly<Record<string, FieldKey | null>>;
}

/** A finding, as data. Sentences are made from it at the rim, in the reader's language. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** Only when the cell stands on another sheet than the table (a Kobo repeat group). */
  readonly sheet?: string;
  /** As Excel shows them: cell `B6`, row 6, column `B`. Absent when the finding is about more than a cell, row or column. */
  readonly cell?: string;
  readonly row?: number;
  readonly column?: string;
  readonly field?: FieldKey;
  /** What the sentence needs. Personal data is never quoted here. */
  readonly args: Args;
  readonly fixes: readonly Fix[];
}
