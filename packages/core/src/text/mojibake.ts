/** The bytes 0x80-0x9F of Windows-1252, in order; a blank where it has none. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const BYTES = new Map([...WINDOWS_1252].flatMap((letter, i) => (letter === ' ' ? [] : [[letter, 0x80 + i] as const])));
/** Where UTF-8 was read as Windows-1252: the first byte of é, of Arabic, of quotation marks, of Ethiopic. */
const SUSPECT = /[ÂÃÄÅØÙÚÛáâï][\u0080-\u00BF€‚-\u203A\u0152\u0153\u0160\u0161\u0178\u017D\u017Eƒˆ˜™]/;
/** The letters that such a reading can have destroyed: Latin with accents, Arabic, Ethiopic, punctuation, the byte order mark. */
const PLAUSIBLE = /^[\u00A0-\u017F\u0600-\u06FF\u1200-\u137F\u2010-\u203A\u20AC\uFEFF]$/;
/** UTF-8 read as Windows-1256: Arabic where every second letter is a sign. */
const ARABIC_AS_1256 = /(?:[طظ][^\u0621-\u064A\w\s،.؟]){2}/;
const LOST = '\uFFFD';

/** A text whose letters were stored in one way and read in another; `mended` when it can be turned back as a whole. */
export interface Mojibake {
  readonly mended?: string;
}

/** Tells whether the letters of a text are broken ("CÃ´te", "nig\uFFFDriens"); undefined when they are not. */
export function findMojibake(text: string): Mojibake | undefined {
  if (text.includes(LOST) || ARABIC_AS_1256.test(text)) return {};
  if (!SUSPECT.test(text)) return undefined;
  const mended = readAgain(text);
  return mended === undefined || mended === text ? undefined : { mended };
}

/** The text with each run of letters that are the bytes of one character replaced by it; undefined when any is not plausible. */
function readAgain(text: string): string | undefined {
  let mended = '';
  for (let at = 0; at < text.length; ) {
    const length = byteAt(text, at) < 0xc2 ? 1 : lengthOf(byteAt(text, at));
    const letter = length > 1 ? decode(text, at, length) : undefined;
    if (letter !== undefined && !PLAUSIBLE.test(letter)) return undefined;
    mended += letter ?? text.charAt(at);
    at += letter === undefined ? 1 : length;
  }
  return mended.replaceAll('\uFEFF', '');
}

function byteAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code <= 0xff ? code : (BYTES.get(text.charAt(at)) ?? -1);
}

function lengthOf(lead: number): number {
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function decode(text: string, at: number, length: number): string | undefined {
  let code = byteAt(text, at) & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = at + i < text.length ? byteAt(text, at + i) : -1;
    if (byte < 0x80 || byte > 0xbf) return undefined;
    code = code * 64 + (byte & 0x3f);
  }
  return code > 0x10ffff ? undefined : String.fromCodePoint(code);
}
