/** What a spreadsheet passes over before it looks for a sign: blanks, controls, signs without width, marks of direction. */
const PASSED_OVER = '[\\s\\x00-\\x1F\\xAD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]*';
const STARTS_FORMULA = new RegExp(`^${PASSED_OVER}[=+\\-@＝＋－＠]`);
const STARTS_WITH_BREAK = /^[\t\r]/;
const NUMBER = /^[ \u00A0]*[+\-＋－][ \u00A0]*[.,]?\p{Nd}[\p{Nd} \u00A0\u202F.,٫٬’]*(?:[Ee][+-]?\d{1,3})?[ \u00A0]?[%٪]?[ \u00A0]*$/u;
const PHONE = /^[ \u00A0]*[+＋][ \u00A0]*\(?\p{Nd}[\p{Nd} \u00A0()./-]*$/u;
const DASHES = /^[ \u00A0]*[-－]+[ \u00A0]*$/;

/**
 * A text that a spreadsheet would run as a formula, with an apostrophe before it; any other text as it is. Numbers, percentages,
 * telephone numbers and dashes stay. A text that has its apostrophe already gets one more, so that `unguardFormula` gives it back.
 */
export function guardFormula(text: string): string {
  return isGuarded(text) ? `'${text}` : text;
}

/** Takes off what `guardFormula` put before a text. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && isGuarded(text.slice(1)) ? text.slice(1) : text;
}

/** Whether `guardFormula` changes that text. */
export function isGuarded(text: string): boolean {
  const first = text.charCodeAt(0);
  // Nearly every cell begins with a letter or a digit.
  if ((first >= 48 && first <= 57) || (first >= 65 && first <= 122)) return false;
  let at = 0;
  while (text.charCodeAt(at) === 39) at++;
  return isFormula(at === 0 ? text : text.slice(at));
}

function isFormula(text: string): boolean {
  if (STARTS_WITH_BREAK.test(text)) return true;
  return STARTS_FORMULA.test(text) && !NUMBER.test(text) && !PHONE.test(text) && !DASHES.test(text);
}
