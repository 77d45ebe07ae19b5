import type { FieldKey } from '../model/fields.js';

/** What a finding says: what is wrong, why it matters (to people's safety or to the use of the data), what to do. */
export interface Sentence {
  readonly what: string;
  readonly why: string;
  readonly do: string;
}

/**
 * Everything that is said to a person in one language. Templates are filled by `format`; keys are the same in every language:
 * a test compares them, and the placeholders, with English.
 */
export interface Sentences {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** By code of a check or of a file that cannot be read (`file-...`). */
  readonly codes: Readonly<Record<string, Sentence>>;
  /** Titles of fixes, by `Fix.title`. */
  readonly fixes: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<FieldKey, string>>;
  /** Words that stand in sentences, by the value of an argument: reasons, roles, kinds. */
  readonly words: Readonly<Record<string, string>>;
  /** Labels of reports. */
  readonly report: Readonly<Record<string, string>>;
}
