/** Controls, soft hyphen, zero-width characters, marks and controls of direction, and the blanks that only look like one. */
const INVISIBLE = /[\u00A0\u00AD\u200B-\u200F\u202A-\u202F\u2007\u2060-\u2064\u2066-\u2069\uFEFF]|[^\P{Cc}\t\n\r\u0080-\u009F]|_x000[Dd]_/u;
const WRITTEN_RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
/** Scripts and pictures in which joiners have a meaning. */
const JOINED = /[\u0600-\u08FF\u0900-\u0DFF\u1000-\u109F\u1780-\u17FF\p{Extended_Pictographic}]/u;
const REMOVED = /[\u00AD\u200B\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[^\P{Cc}\t\n\r\u0080-\u009F]|_x000[Dd]_/gu;
/** A hard blank is right between the digits of a number, and around the marks of French. */
const HARD_BLANK =
  /(?<![\d«\u00A0\u202F\u2007])[\u00A0\u202F\u2007]+(?![:;!?»%\u00A0\u202F\u2007])|(?<=\d)[\u00A0\u202F\u2007]+(?![\d:;!?»%\u00A0\u202F\u2007])/g;

/** Taking one away can bring the next together: `_x0` + zero-width + `00D_`. */
const MOST_PASSES = 8;

/** The text without characters that cannot be seen and change how it compares; the same string when there are none. */
export function withoutInvisible(text: string): string {
  let clean = withoutLastLineBreaks(text);
  for (let pass = 0; pass < MOST_PASSES && INVISIBLE.test(clean); pass++) {
    const before = clean;
    clean = withoutLastLineBreaks(cleanOnce(clean));
    if (clean === before) break;
  }
  return clean;
}

function cleanOnce(text: string): string {
  let clean = text.replace(REMOVED, '').replace(HARD_BLANK, ' ');
  if (!JOINED.test(clean)) clean = clean.replace(/[\u200C\u200D]/g, '');
  if (!WRITTEN_RIGHT_TO_LEFT.test(clean)) clean = clean.replace(/[\u200E\u200F]/g, '');
  return clean;
}

function withoutLastLineBreaks(text: string): string {
  if (text.charCodeAt(text.length - 1) > 32) return text;
  const trimmed = text.trimEnd();
  return /[\r\n]/.test(text.slice(trimmed.length)) ? trimmed : text;
}
