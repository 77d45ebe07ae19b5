/** Letters with marks that are common in the languages of our partners and their neighbours, and those that are less so. */
const COMMON = new Set('éèêëàâáãçîïíóôõöúûùüñäåšžčßığşąćęłńśźżěřůďťňőűÉÈÀÇÎÔÖÜÑÁÍÓÚÂÊÃÕİĞŞŠŽČŁŚŹŻŘ');
const LESS_COMMON = new Set('ìòøœæðýÿþÅÄØŒÆ');
const LATIN = /\p{Script=Latin}/u;
const SYMBOL = /[^\p{L}\p{M}\p{N}]/u;
/** Signs that stand alone before or after a number. */
const ALONE = new Set('£€¥¢§±²³½¼¾×°–—…');
const TYPOGRAPHIC = new Set('’‘“”«»–—…°º\u00a0€·،؛؟');

/**
 * How likely a word is, decoded in a certain way: its letters each count 1 when they fit those beside them, less or below 0 when not.
 * The mean over the letters that are not ASCII, -2..1.
 */
export function letterPlausibility(word: string): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) < 128) continue;
    count++;
    sum += rateLetter(word, at);
  }
  return count === 0 ? 0 : sum / count;
}

function rateLetter(word: string, at: number): number {
  const letter = word[at] as string;
  const code = letter.charCodeAt(0);
  if (code === 0xfffd || code < 0xa0) return -2;
  if (word.length === 1) return ALONE.has(letter) ? 0.6 : 0.2;
  if (TYPOGRAPHIC.has(letter)) return rateTypography(word, at);
  if (SYMBOL.test(letter)) return -1.5;
  const before = word[at - 1] ?? '';
  if (breaksCase(before, letter)) return -1;
  if (!LATIN.test(letter)) return rateOtherScript(word, at);
  const neighbours = Number(isMarkedLatin(before)) + Number(isMarkedLatin(word[at + 1] ?? ''));
  const mixed = isForeign(before) || isForeign(word[at + 1] ?? '');
  if (mixed) return -1.5;
  return (COMMON.has(letter) ? 1 : LESS_COMMON.has(letter) ? 0.6 : 0.2) - neighbours * 0.6;
}

/** Cyrillic and Arabic words are of one script throughout. */
function rateOtherScript(word: string, at: number): number {
  const beside = [word[at - 1] ?? '', word[at + 1] ?? ''];
  if (beside.some((letter) => LATIN.test(letter))) return -1.5;
  return beside.some(isForeign) ? 0.9 : 0.3;
}

function breaksCase(before: string, letter: string): boolean {
  return before !== '' && /\p{Ll}/u.test(before) && /\p{Lu}/u.test(letter);
}

function isMarkedLatin(letter: string): boolean {
  return letter > '\x7f' && LATIN.test(letter);
}

function isForeign(letter: string): boolean {
  return letter > '\x7f' && /\p{L}|\p{M}/u.test(letter) && !LATIN.test(letter);
}

/** Quotes and dashes stand at the ends of words; an apostrophe near them: `l’été`, `employer’s`. */
function rateTypography(word: string, at: number): number {
  const fromEnd = Math.min(at, word.length - 1 - at);
  if (fromEnd === 0) return 1;
  return word[at] === '’' ? (fromEnd <= 2 ? 0.9 : 0.3) : -1;
}
