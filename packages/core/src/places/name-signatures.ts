import { encodeName, type PackedStrings } from './packed-names.js';

/** Length in bytes and set of letters of every name: most names are seen to be far from a text without being unpacked. */
export interface NameSignatures {
  readonly lengths: Uint8Array;
  readonly masks: Uint32Array;
}

/** One bit for a letter. First bytes of letters outside ASCII say little and are left out. */
function bitOf(byte: number): number {
  return byte >= 0xc0 ? 0 : 1 << (byte & 31);
}

/** Goes through all names once. */
export function signNames({ bytes, starts, count }: PackedStrings): NameSignatures {
  const lengths = new Uint8Array(count);
  const masks = new Uint32Array(count);
  const upTo = new Int32Array(256);
  let position = starts[0] ?? 0;
  for (let i = 0; i < count; i++) {
    let length = bytes[position++] ?? 0;
    let mask = upTo[length] ?? 0;
    for (let byte = bytes[position++] ?? 0; byte !== 0; byte = bytes[position++] ?? 0) {
      mask |= bitOf(byte);
      upTo[++length] = mask;
    }
    lengths[i] = length;
    masks[i] = mask;
  }
  return { lengths, masks };
}

/** The same of a text. */
export function signText(text: string): { length: number; mask: number } {
  const bytes = encodeName(text);
  return { length: bytes.length, mask: bytes.reduce((mask, byte) => mask | bitOf(byte), 0) };
}

export function countBits(mask: number): number {
  let n = mask - ((mask >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
