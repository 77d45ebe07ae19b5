import type { Check } from './check.js';
import { reportNotices } from './finding/notices.js';

/** A text file that does not say how its letters are stored. */
export const encodingGuessed: Check = {
  code: 'encoding-guessed',
  severity: 'warning',
  file: (facts, report) => reportNotices('encoding-guessed', facts, report),
};
