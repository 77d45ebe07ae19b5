const LONGEST = 80;
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u200B-\u200F\u202A-\u202E\u2060-\u2065\uFEFF\uFFFE\uFFFF]+/gu;
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text of the partner's file on one line: without what cannot be seen, or cannot stand in XML, and not endless. */
export function shownText(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(UNSEEN, ' ')
    .replace(HALF, '\uFFFD')
    .trim();
  const chars = [...line];
  const isWhole = chars.length <= LONGEST && text.length <= 4 * LONGEST;
  return isWhole ? line : `${chars.slice(0, LONGEST - 1).join('')}…`;
}
