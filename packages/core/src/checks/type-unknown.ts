import type { Check } from './check.js';
import { reportUnknownWords } from './finding/codes.js';

/** A type of exploitation that is in no list. */
export const typeUnknown: Check = {
  code: 'type-unknown',
  severity: 'warning',
  row(row, facts, report) {
    for (const fact of row.exploitationTypes) reportUnknownWords(fact, row, facts, report);
  },
};
