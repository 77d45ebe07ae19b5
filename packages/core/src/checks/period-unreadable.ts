import type { Check } from './check.js';
import { eachPeriod } from './finding/periods.js';
import { quote } from './finding/quote.js';
import { isError, spotOf } from './finding/spot.js';

/** A cell that should tell when, and holds no month, year or date that can be read. */
export const periodUnreadable: Check = {
  code: 'period-unreadable',
  severity: 'warning',
  row: eachPeriod(({ reading, column }, row, facts, report) => {
    if (reading.state !== 'unreadable') return;
    const spot = spotOf(facts, row, column);
    if (!isError(spot.value)) report({ ...spot, args: { text: quote(reading.raw) } });
  }),
};
