import type { Check } from './check.js';
import { reportUnknownWords } from './finding/codes.js';

/** An industry that is in no list. */
export const industryUnknown: Check = {
  code: 'industry-unknown',
  severity: 'warning',
  row(row, facts, report) {
    for (const fact of row.industries) reportUnknownWords(fact, row, facts, report);
  },
};
