/** What a name sounds like, in whatever letters: a few consonants and three vowels. */
export interface RoughSound {
  readonly sound: string;
  /** The consonants alone, without telling g from k, which Arabic does not either. */
  readonly consonants: string;
}

/** Letters of one sound, which comes last; "-" is silent. */
const ARABIC: Readonly<Record<string, string>> = Object.fromEntries(
  'ءعحه- اa بپb تثطt جغگg خقكچk دذضظd رr زسشصs فڤf لl مm نn وu يi'.split(' ').flatMap((group) => {
    const letters = [...group];
    return letters.slice(0, -1).map((letter) => [letter, (letters[letters.length - 1] ?? '').replace('-', '')]);
  }),
);
/** In the order of Unicode, for eight letters each. */
const ETHIOPIC_ROWS = '-l-msrsskkkkbfts--nn-kk--u-ssiddggggtsbssfb';
const ETHIOPIC_VOWELS = ['i', 'u', 'i', 'a', 'i', '', 'u', 'ua'];
const FIRST_ETHIOPIC = 0x1200;
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'aa bb ck dd ei ff gg h ii jg kk ll mm nn ou pb qk rr ss tt uu vf wu xks yi zs'.split(' ').map((pair) => [pair[0], pair.slice(1)]),
);
const LATIN_PAIRS: Readonly<Record<string, string>> = {
  sh: 's',
  ch: 's',
  zh: 's',
  ts: 's',
  kh: 'k',
  ck: 'k',
  ph: 'f',
  ce: 'si',
  ci: 'si',
  cy: 'si',
};

/** Takes a `placeKey`, or a text in plain lower case letters; what is no letter of Latin, Arabic or Ethiopic is passed over. */
export function roughSound(text: string): RoughSound {
  const spoken = /[ء-ي]/.test(text) ? arabic(text) : /[ሀ-ፗ]/.test(text) ? ethiopic(text) : latin(text);
  const sound = spoken.replace(/(.)\1+/g, '$1');
  return { sound, consonants: sound.replace(/[aiu]+/g, '').replace(/g/g, 'k') };
}

function latin(key: string): string {
  let spoken = '';
  for (let i = 0; i < key.length; i++) {
    const pair = LATIN_PAIRS[key.slice(i, i + 2)];
    spoken += pair ?? LATIN[key[i] ?? ''] ?? '';
    if (pair !== undefined) i++;
  }
  return spoken;
}

function arabic(key: string): string {
  return [...key].map((letter) => ARABIC[letter] ?? '').join('');
}

function ethiopic(key: string): string {
  return [...key].map((letter) => ethiopicSyllable(letter.charCodeAt(0) - FIRST_ETHIOPIC)).join('');
}

/** "Ha" and "a" are written with the first vowel, and spoken with the fourth. */
function ethiopicSyllable(number: number): string {
  const consonant = ETHIOPIC_ROWS[number >> 3] ?? '';
  const vowel = number & 7;
  if (consonant === '-') return vowel === 0 ? 'a' : (ETHIOPIC_VOWELS[vowel] ?? '');
  return consonant + (ETHIOPIC_VOWELS[vowel] ?? '');
}
