import type { Check } from './check.js';
import { writeFix } from './finding/fixes.js';
import { eachPeriod } from './finding/periods.js';
import { spotOf } from './finding/spot.js';

/** A date such as 12/11/2019 that means one month to some readers and another to others. */
export const periodAmbiguous: Check = {
  code: 'period-ambiguous',
  severity: 'warning',
  row: eachPeriod(({ reading, column }, row, facts, report) => {
    if (!reading.ambiguous) return;
    const spot = spotOf(facts, row, column);
    const [one, other] = reading.ambiguous;
    const fixes = [...writeFix('choice', spot, one), ...writeFix('choice', spot, other)];
    report({ ...spot, args: { text: reading.raw.trim(), one, other }, fixes });
  }),
};
