import type { Check } from './check.js';
import { reportNotices } from './finding/notices.js';

/** A text file with a quotation mark that is never closed: rows may have run together. */
export const csvQuoteOpen: Check = {
  code: 'csv-quote-open',
  severity: 'warning',
  file: (facts, report) => reportNotices('csv-quote-open', facts, report),
};
