import type { FieldKind } from '../../model/fields.js';
import { foldWords } from '../../text/fold.js';
import type { ValueVocabulary } from './value-words.js';

/** Nothing that could be read as a value, and why. "n/a" may also mean "not available", so it is unknown; "not applicable" is none. */
export interface Absence {
  readonly state: 'blank' | 'unknown' | 'none';
  readonly notApplicable?: true;
}

/** What is known of the column. `codeLike` = it holds codes such as `KE`: `NA` is then Namibia, and `00` stands for unknown. */
export interface AbsenceContext {
  readonly kind?: FieldKind;
  readonly codeLike?: boolean;
}

const BLANK: Absence = Object.freeze({ state: 'blank' });
const UNKNOWN: Absence = Object.freeze({ state: 'unknown' });
const NONE: Absence = Object.freeze({ state: 'none' });
const NOT_AVAILABLE: Absence = Object.freeze({ state: 'unknown', notApplicable: true });
const NOT_APPLICABLE: Absence = Object.freeze({ state: 'none', notApplicable: true });

const MARKS_FOR_BLANK = /^[-‐‑‒–—―−_./\\*~…\s]*$/;
const MARKS_FOR_UNKNOWN = /^[-!.()*/\s]*[?؟？][-?؟？!.()*/\s]*$/;
const MISSING_NUMBER = /^[-−]\s?(99|999|9999|98|88|77)$/;
const ABBREVIATION = /^n a$|^na$|^nan$|^null$/;
const LONGEST = 80;

/** Whether a text stands for a missing value, in any of the languages; undefined when it is something else. */
export function readAbsence(text: string, words: ValueVocabulary, context: AbsenceContext = {}): Absence | undefined {
  if (text.length > LONGEST) return text.trim() === '' ? BLANK : undefined;
  if (MARKS_FOR_BLANK.test(text)) return BLANK;
  if (MARKS_FOR_UNKNOWN.test(text)) return UNKNOWN;
  if (MISSING_NUMBER.test(text.trim())) return UNKNOWN;
  const key = foldWords(text);
  if (key === '') return undefined;
  if (context.codeLike && key.length === 2) return key === '00' ? UNKNOWN : undefined;
  if (ABBREVIATION.test(key)) return NOT_AVAILABLE;
  return readAbsenceWord(key, words, context.kind);
}

function readAbsenceWord(key: string, words: ValueVocabulary, kind: FieldKind | undefined): Absence | undefined {
  switch (words.absences.get(key)) {
    case 'unknown':
      return UNKNOWN;
    case 'none':
      return NONE;
    case 'notApplicable':
      return NOT_APPLICABLE;
    case 'direct':
      return kind === 'transit' ? NONE : undefined;
    default:
      return kind === 'transit' && key === '0' ? NONE : undefined;
  }
}
