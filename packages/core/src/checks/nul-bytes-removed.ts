import type { Check } from './check.js';
import { reportNotices } from './finding/notices.js';

/** A text file with characters that no text holds (NUL): they were taken out. */
export const nulBytesRemoved: Check = {
  code: 'nul-bytes-removed',
  severity: 'warning',
  file: (facts, report) => reportNotices('nul-bytes-removed', facts, report),
};
