import type { Check } from './check.js';
import { reportNotices } from './finding/notices.js';

/** A file whose name ends in something else than what it is. */
export const extensionWrong: Check = {
  code: 'extension-wrong',
  severity: 'info',
  file: (facts, report) => reportNotices('extension-wrong', facts, report),
};
