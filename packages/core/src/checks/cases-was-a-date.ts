import type { Check } from './check.js';
import { writeFix } from './finding/fixes.js';
import { eachCount } from './finding/numbers.js';
import { spotOf } from './finding/spot.js';

/** A number such as 10-15 that the spreadsheet has turned into a date. Several numbers can have become one date, so a person chooses. */
export const casesWasADate: Check = {
  code: 'cases-was-a-date',
  severity: 'warning',
  row: eachCount(({ reading, column }, row, facts, report) => {
    if (reading.wasDate === undefined) return;
    const spot = spotOf(facts, row, column);
    report({ ...spot, args: { text: reading.wasDate }, fixes: writeFix('choice', spot, reading.wasDate) });
  }),
};
