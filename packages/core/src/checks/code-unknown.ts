import type { Check } from './check.js';
import { reportUnknownWords } from './finding/codes.js';

/** A means of transport, a way of recruitment or a kind of route that is in no list. */
export const codeUnknown: Check = {
  code: 'code-unknown',
  severity: 'info',
  row(row, facts, report) {
    for (const fact of row.transport) reportUnknownWords(fact, row, facts, report);
    for (const fact of row.recruitment) reportUnknownWords(fact, row, facts, report);
    if (row.kind) reportUnknownWords(row.kind, row, facts, report);
  },
};
