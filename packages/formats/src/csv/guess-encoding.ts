import { fold } from '@routebook/core';
import { decodeLabel } from './decode-label.js';
import { letterPlausibility } from './letter-plausibility.js';

/** What sheets without Unicode are written in where our partners work; the likelier first, for ties. */
const candidates = ['windows-1252', 'windows-1256', 'windows-1251', 'windows-1254', 'macintosh', 'windows-1250'] as const;
const SAMPLE = 1024 * 1024;
const MOST_WORDS = 2000;
/** Hardly any program writes this one any more. */
const RARE: Readonly<Record<string, number>> = { macintosh: 0.15 };
/** How much a known word outweighs well-formed letters. */
const KNOWN = 2;

export interface EncodingGuess {
  readonly encoding: string;
  /** 0..1 */
  readonly confidence: number;
}

/**
 * Which code page a text is in, by how many of its words that hold more than ASCII are known when decoded so, and by how likely
 * their letters are side by side.
 */
export function guessEncoding(bytes: Uint8Array, knownWord: (folded: string) => boolean = () => false): EncodingGuess {
  const words = collectWords(bytes.subarray(0, SAMPLE));
  const scores = candidates.map((encoding) => ({ encoding, score: scoreWords(words, encoding, knownWord) }));
  const ranked = [...scores].sort((one, two) => two.score - one.score);
  const best = ranked[0] as (typeof scores)[number];
  // A code page that decodes the words alike is no rival.
  const decoded = decodeAll(words, best.encoding);
  const rival = ranked.find(({ encoding }) => decodeAll(words, encoding) !== decoded);
  return { encoding: best.encoding, confidence: confidenceOf(best.score, rival?.score ?? 0) };
}

function confidenceOf(best: number, rival: number): number {
  if (best <= 0) return 0;
  const margin = (best - Math.max(0, rival)) / (1 + KNOWN);
  return Math.round(Math.min(1, 0.5 + margin) * 100) / 100;
}

/** The mean over the words, so that a score is -2..3 for texts of any length. */
function scoreWords(words: readonly Uint8Array[], encoding: string, knownWord: (folded: string) => boolean): number {
  let score = 0;
  for (const bytes of words) {
    const word = decodeLabel(bytes, encoding);
    score += letterPlausibility(word) + (knownWord(fold(word)) ? KNOWN : 0);
  }
  return words.length === 0 ? 0 : score / words.length - (RARE[encoding] ?? 0);
}

function decodeAll(words: readonly Uint8Array[], encoding: string): string {
  return words.map((word) => decodeLabel(word, encoding)).join(' ');
}

/** The distinct words that hold a byte above 127. A word ends at ASCII other than letters, apostrophe and hyphen. */
function collectWords(bytes: Uint8Array): Uint8Array[] {
  const words = new Map<string, Uint8Array>();
  let start = 0;
  let high = false;
  for (let at = 0; at <= bytes.length && words.size < MOST_WORDS; at++) {
    const byte = bytes[at] ?? 10;
    if (isWordByte(byte)) {
      high ||= byte > 127;
      continue;
    }
    if (high && at - start <= 64) words.set(bytes.subarray(start, at).join(), bytes.subarray(start, at));
    start = at + 1;
    high = false;
  }
  return [...words.values()];
}

function isWordByte(byte: number): boolean {
  const lower = byte | 32;
  return byte > 127 || (lower >= 97 && lower <= 122) || byte === 39 || byte === 45;
}
