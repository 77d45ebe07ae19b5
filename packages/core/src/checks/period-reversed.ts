import type { Check } from './check.js';
import { spotOf } from './finding/spot.js';

/** A period that ends before it starts. */
export const periodReversed: Check = {
  code: 'period-reversed',
  severity: 'warning',
  row(row, facts, report) {
    const start = row.periodStart?.reading;
    const end = row.periodEnd?.reading;
    if (!row.periodEnd || start?.start === undefined || end?.start === undefined || start.ambiguous || end.ambiguous) return;
    const last = end.end ?? end.start;
    if (last < start.start.slice(0, last.length))
      report({ ...spotOf(facts, row, row.periodEnd.column), args: { start: start.start, end: last } });
  },
};
