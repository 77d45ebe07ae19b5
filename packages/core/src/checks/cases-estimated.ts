import type { CasesQualifier } from '../model/cases.js';
import type { Check } from './check.js';
import { eachCount } from './finding/numbers.js';
import { quote } from './finding/quote.js';
import { spotOf } from './finding/spot.js';

const estimates: readonly CasesQualifier[] = ['approximate', 'at-least', 'at-most', 'several'];

/** A number that is not exact ("about 20", "30+", "several"): says how it was understood. */
export const casesEstimated: Check = {
  code: 'cases-estimated',
  severity: 'info',
  row: eachCount(({ reading, column, field }, row, facts, report) => {
    const { value } = reading;
    if (!value || field !== 'cases' || !estimates.includes(value.qualifier)) return;
    const max = value.max === value.min ? '' : (value.max ?? '');
    const args = { text: quote(reading.raw), min: value.min, max, open: value.max === null ? 'or-more' : '' };
    report({ ...spotOf(facts, row, column), args });
  }),
};
