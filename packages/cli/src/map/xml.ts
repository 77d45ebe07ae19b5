import { escapeHtml } from '../report/html-text.js';

/** What XML 1.0 cannot hold at all. */
const FORBIDDEN = /[\p{Cc}\u2028\u2029\uFFFE\uFFFF]|\p{Surrogate}/gu;
/** What could turn a line of text round. */
const TURNING = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A text as it may stand in XML, in an element or in quotes. */
export function escapeXml(text: string): string {
  return escapeHtml(text.replace(FORBIDDEN, ' ').replace(TURNING, ''));
}
