const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘ʻʼ`´]/g;
const DASHES = /[-‐‑‒–—―_]+/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u0640]/g;
const ARABIC: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي', ک: 'ك', ی: 'ي' };
const ARABIC_LETTERS = /[أإآٱىةؤئکی]/g;
const ETHIOPIC: Record<string, string> = {};
for (const [from, to] of ['ሐሀ', 'ኀሀ', 'ሠሰ', 'ፀጸ', 'ዐአ'].map((pair) => [...pair] as [string, string])) {
  for (let vowel = 0; vowel < 7; vowel++) {
    ETHIOPIC[String.fromCharCode(from.charCodeAt(0) + vowel)] = String.fromCharCode(to.charCodeAt(0) + vowel);
  }
}
const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ð: 'd', þ: 'th' };
const LATIN_LETTERS = /[ßæœøłđıðþ]/g;
const PLAIN = /^[a-z0-9]+( [a-z0-9]+)*$/;

/**
 * The form in which texts are compared: case, accents, apostrophes, tatweel and invisible characters are gone; dashes,
 * underscores and runs of white space are one blank; Arabic alef, ya and ta marbuta and the Ethiopic homophones are one letter each;
 * digits of every script are 0-9. Punctuation other than dashes is kept.
 */
export function fold(text: string): string {
  return isAscii(text) ? foldAscii(text.toLowerCase()) : foldAny(text);
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Most texts are plain ASCII, and mostly nothing is left to do for them. */
function foldAscii(lower: string): string {
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/['`]/g, '')
    .replace(/[-_\s]+/g, ' ')
    .trim();
}

function foldAny(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(DASHES, ' ')
    .replace(ARABIC_LETTERS, (letter) => ARABIC[letter] ?? letter)
    .replace(/[\u1200-\u137F]/g, (letter) => ETHIOPIC[letter] ?? letter)
    .replace(LATIN_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Like `fold`, and everything but letters and digits is a blank: for header words and code labels. */
export function foldWords(text: string): string {
  const folded = fold(text);
  return PLAIN.test(folded) ? folded : folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
