const LEADING = /^[\s\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]{0,50}([=+\-@＝＋－＠])/u;
/** What can run: a function, a call to another program, a reference to another sheet. */
const CALL = /[(|!]|\bcmd\b/i;
const ARROW_OR_NUMBER = /^[=＝]+\s*(?:>|$)|^[=＝]\s*[\d.,]+%?\s*$/;

/**
 * Tells whether a spreadsheet program could run a text as a formula. Numbers, phone numbers, "- none", "=> Nairobi" and "@ 2 each" are none.
 */
export function looksLikeFormula(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= 48 && first !== 61 && first !== 64 && first < 0x2000) return false;
  const sign = LEADING.exec(text);
  if (!sign) return false;
  const rest = text.slice(sign[0].length - 1);
  if (/^[=＝]/.test(rest)) return !ARROW_OR_NUMBER.test(rest);
  return CALL.test(rest) && /^[+\-@＋－＠]+\s?[\p{L}\d"'(]/u.test(rest) && !/^[+\-＋－]\s?\(?\d[\d ().-]*$/.test(rest) && !isProse(rest);
}

/** "- Nairobi (Eastlands)" is a list; a function has its bracket right after its name. */
function isProse(rest: string): boolean {
  return !/[\p{L}\d_.]\(|[|!]|\bcmd\b/iu.test(rest);
}
