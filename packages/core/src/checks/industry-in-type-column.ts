import type { Check } from './check.js';
import { reportMovedWords } from './finding/codes.js';

/** An industry in the column for types of exploitation: it is counted as an industry. */
export const industryInTypeColumn: Check = {
  code: 'industry-in-type-column',
  severity: 'info',
  row(row, facts, report) {
    for (const fact of row.exploitationTypes) reportMovedWords('industry', fact, row, facts, report);
  },
};
