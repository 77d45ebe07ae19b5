import type { Check } from './check.js';
import { reportMissingPlace } from './finding/missing-place.js';
import { hasCountry, hasFinding } from './finding/places.js';

/** A row that does not say from which country the person comes, and no other check has said why. */
export const originMissing: Check = {
  code: 'origin-missing',
  severity: 'error',
  row(row, facts, report) {
    if (hasCountry(row.origin) || hasFinding(row.origin)) return;
    reportMissingPlace(['origin'], row, facts, report);
  },
};
