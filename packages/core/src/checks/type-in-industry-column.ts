import type { Check } from './check.js';
import { reportMovedWords } from './finding/codes.js';

/** A type of exploitation in the column for industries: it is counted as a type. */
export const typeInIndustryColumn: Check = {
  code: 'type-in-industry-column',
  severity: 'info',
  row(row, facts, report) {
    for (const fact of row.industries) reportMovedWords('exploitationType', fact, row, facts, report);
  },
};
