import type { XlsxPackage } from '../package/xlsx-package.js';
import { clearByMeaning } from './clear-by-meaning.js';
import { findJournal, removeJournal } from './journal-part.js';
import { restoreExactly } from './restore-exactly.js';

/** What clearing a package came to. */
export interface ClearedMarks {
  /** Whether there was something of ours. */
  readonly found: boolean;
  /** The bytes that parts have again, in their own encoding; none when another program has saved the file. */
  readonly restored: ReadonlyMap<string, Uint8Array>;
}

/** Takes our marks out of a package. `inUtf8`: its parts are to be changed again. */
export function clearMarks(pkg: XlsxPackage, inUtf8: boolean): ClearedMarks {
  const place = findJournal(pkg);
  const restored = place && restoreExactly(pkg, place, inUtf8);
  if (restored) return { found: true, restored };
  const found = clearByMeaning(pkg, place?.journal?.sheet ?? '');
  if (place) removeJournal(pkg, place);
  return { found: found || place !== undefined, restored: new Map() };
}
