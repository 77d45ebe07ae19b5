import type { Check } from './check.js';
import { reportNotices } from './finding/notices.js';

/** Cells whose text is missing from the file: they are read as blank. */
export const sharedTextMissing: Check = {
  code: 'shared-text-missing',
  severity: 'warning',
  file: (facts, report) => reportNotices('shared-text-missing', facts, report),
};
