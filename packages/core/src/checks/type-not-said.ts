import type { Check } from './check.js';
import { quote } from './finding/quote.js';
import { spotOf } from './finding/spot.js';

/** "Human trafficking" as the type of exploitation: it names the crime, and leaves open what the person was made to do. */
export const typeNotSaid: Check = {
  code: 'type-not-said',
  severity: 'warning',
  row(row, facts, report) {
    for (const { reading, column } of row.exploitationTypes) {
      if (reading.crimeOnly) report({ ...spotOf(facts, row, column), args: { text: quote(reading.raw) } });
    }
  },
};
