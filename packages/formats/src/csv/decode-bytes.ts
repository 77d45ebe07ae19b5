import type { ReadingNotice } from '@routebook/core';
import type { ReadContext } from '../format-reader.js';
import { damaged } from '../unreadable-file.js';
import { decodeLabel } from './decode-label.js';
import { guessEncoding } from './guess-encoding.js';
import { utf16ByBytes } from './utf16-by-bytes.js';

/** The letters of a text file, the label of the encoding that they were in, and what a person should know of it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly notices: ReadingNotice[];
}

/** Below this a guess is said. */
const SURE = 0.9;
const SAMPLE = 64 * 1024;

/**
 * A text file as text, without its byte order mark: by what the caller says, else a byte order mark or the pattern of UTF-16,
 * else UTF-8 when it is that throughout, else the likeliest code page.
 */
export function decodeBytes(bytes: Uint8Array, context: ReadContext): DecodedText {
  if (context.encoding !== undefined) return { text: decodeAs(bytes, context.encoding), encoding: context.encoding, notices: [] };
  const utf16 = utf16ByBytes(bytes.subarray(0, SAMPLE));
  if (utf16) return { text: decodeLabel(bytes, utf16), encoding: utf16, notices: [] };
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', notices: [] };
  const { encoding, confidence } = isMostlyUtf8(bytes) ? { encoding: 'utf-8', confidence: 0.5 } : guessEncoding(bytes, context.knownWord);
  const notices = confidence < SURE ? [{ code: 'encoding-guessed', args: { encoding, confidence } }] : [];
  return { text: decodeLabel(bytes, encoding), encoding, notices };
}

function decodeAs(bytes: Uint8Array, label: string): string {
  try {
    return decodeLabel(bytes, label);
  } catch (error) {
    throw damaged('encoding-unknown', undefined, error);
  }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 with a few broken bytes, as when a program cut a text in the middle of a letter. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let letters = 0;
  let broken = 0;
  for (const character of new TextDecoder().decode(bytes.subarray(0, SAMPLE * 16))) {
    if (character === '\ufffd') broken++;
    else if (character > '\x7f') letters++;
  }
  return broken * 10 < letters;
}
