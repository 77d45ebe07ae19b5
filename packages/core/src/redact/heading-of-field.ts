import type { Sentences } from '../locales/sentences.js';
import type { FieldKey } from '../model/fields.js';
import type { PhraseReader } from '../read/header-phrase.js';

/** For a field whose own key says another one. */
const CLEARER: Partial<Record<FieldKey, string>> = { kind: 'type of case' };

/**
 * A heading for a field that is read back as that field: the words of the reader's language, where they are, else its key. A copy in
 * which an origin is read as a destination would be worse than none.
 */
export function headingOfField(field: FieldKey, sentences: Sentences, read: PhraseReader): string {
  const own = sentences.fields[field];
  return read(own).field === field ? own : (CLEARER[field] ?? field);
}
