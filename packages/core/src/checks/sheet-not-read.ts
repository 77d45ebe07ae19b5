import type { Check } from './check.js';
import { reportNotices } from './finding/notices.js';

/** A sheet that is no grid of cells, such as a chart. */
export const sheetNotRead: Check = {
  code: 'sheet-not-read',
  severity: 'info',
  file: (facts, report) => reportNotices('sheet-not-read', facts, report),
};
