import type { CodeWords } from '../codelists/code-words.js';
import type { PlaceWords } from '../places/place-words.js';
import type { HeaderWords } from '../read/header-words.js';
import type { PersonalWords } from '../read/personal/personal-words.js';
import type { ValueWords } from '../read/values/value-words.js';

/** The words of one language that sheets are read by. What is said to a person is apart: `Sentences`. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  readonly headers: HeaderWords;
  readonly codes: CodeWords;
  readonly values: ValueWords;
  readonly places: PlaceWords;
  readonly personal: PersonalWords;
}
