import type { Check } from './check.js';
import { reportNotices } from './finding/notices.js';

/** A workbook with comments on its cells: they are not read or sent, but travel with the file. */
export const workbookHasComments: Check = {
  code: 'workbook-has-comments',
  severity: 'warning',
  file: (facts, report) => reportNotices('workbook-has-comments', facts, report),
};
