import type { Check } from './check.js';
import { eachCount } from './finding/numbers.js';
import { quote } from './finding/quote.js';
import { isError, spotOf } from './finding/spot.js';

/** A cell that should tell how many, and holds words that are no number. */
export const casesNotANumber: Check = {
  code: 'cases-not-a-number',
  severity: 'warning',
  row: eachCount(({ reading, column }, row, facts, report) => {
    if (reading.state !== 'unreadable' || reading.wasDate !== undefined) return;
    const spot = spotOf(facts, row, column);
    if (!isError(spot.value)) report({ ...spot, args: { text: quote(reading.raw) } });
  }),
};
