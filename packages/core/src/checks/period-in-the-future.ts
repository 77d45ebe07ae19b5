import type { Check } from './check.js';
import { eachPeriod } from './finding/periods.js';
import { spotOf } from './finding/spot.js';

/** A month or year that has not come yet. */
export const periodInTheFuture: Check = {
  code: 'period-in-the-future',
  severity: 'warning',
  row: eachPeriod(({ reading, column }, row, facts, report) => {
    const { start, end, ambiguous } = reading;
    const latest = end ?? start;
    if (latest === undefined || ambiguous || latest <= facts.today.slice(0, latest.length)) return;
    report({ ...spotOf(facts, row, column), args: { period: latest } });
  }),
};
