import { isSingleByte } from './text-encoder.js';

/** Finds the byte at which a character of the decoded text begins, asked in rising order. */
export interface ByteOffsets {
  find(character: number): number;
}

/**
 * Undefined for an encoding with characters of several bytes other than Unicode, and for UTF-16 that ends in half a character.
 * `encoding` is as `TextDecoder` names it.
 */
export function byteOffsets(bytes: Uint8Array, encoding: string): ByteOffsets | undefined {
  if (encoding === 'utf-8') return new Utf8Offsets(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const mark = markLength(bytes, encoding);
    return bytes.length % 2 === 0 ? { find: (character) => mark + character * 2 } : undefined;
  }
  return isSingleByte(encoding) ? { find: (character) => character } : undefined;
}

/** How many bytes of byte order mark stand before the text. */
export function markLength(bytes: Uint8Array, encoding: string): number {
  if (encoding === 'utf-8') return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const [first, second] = encoding === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff];
  return encoding.startsWith('utf-16') && bytes[0] === first && bytes[1] === second ? 2 : 0;
}

class Utf8Offsets implements ByteOffsets {
  private at: number;
  private character = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.at = markLength(bytes, 'utf-8');
  }

  find(character: number): number {
    const { bytes } = this;
    while (this.character < character) {
      const length = (bytes[this.at] as number) < 0x80 ? 1 : sequenceLength(bytes, this.at);
      this.at += length;
      this.character += length === 4 ? 2 : 1;
    }
    return this.at;
  }
}

/** Bytes of the character at `at`; of one that is broken, those that decoders replace by one U+FFFD together. At most 3 of these. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const needed = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
  for (let length = 1; length < needed; length++) {
    const [low, high] = length === 1 ? secondByte(lead) : [0x80, 0xbf];
    const byte = bytes[at + length] ?? 0;
    if (byte < low || byte > high) return length;
  }
  return needed;
}

function secondByte(lead: number): [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}
