const LONGEST = 80;
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]+/gu;
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A text of the partner's file on one line: without what cannot be seen, steers a terminal, or cannot stand in XML, and not endless: at most
 * `longest` letters.
 */
export function shownText(text: string, longest = LONGEST): string {
  const line = text
    .slice(0, 4 * longest)
    .replace(UNSEEN, ' ')
    .replace(HALF, '\uFFFD')
    .trim();
  const chars = [...line];
  const isWhole = chars.length <= longest && text.length <= 4 * longest;
  return isWhole ? line : `${chars.slice(0, longest - 1).join('')}…`;
}
