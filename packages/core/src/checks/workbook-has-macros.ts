import type { Check } from './check.js';
import { reportNotices } from './finding/notices.js';

/** A workbook with macros: they are never run. */
export const workbookHasMacros: Check = {
  code: 'workbook-has-macros',
  severity: 'info',
  file: (facts, report) => reportNotices('workbook-has-macros', facts, report),
};
