import type { Check } from './check.js';
import { eachCount } from './finding/numbers.js';
import { spotOf } from './finding/spot.js';

/** A route with nobody on it. */
export const casesZero: Check = {
  code: 'cases-zero',
  severity: 'warning',
  row: eachCount(({ reading, column, field }, row, facts, report) => {
    if (reading.value?.max === 0 && field !== 'cases.min') report({ ...spotOf(facts, row, column) });
  }),
};
