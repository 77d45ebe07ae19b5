const blockSize = 16;
const LONGEST = 255;

/** Strings that are front-coded in blocks of 16: how many bytes are as in the one before, the other bytes, 0. */
export interface PackedStrings {
  readonly bytes: Uint8Array;
  /** Where each block starts; one more than there are blocks. */
  readonly starts: Uint32Array;
  readonly count: number;
}

/** Sums up block lengths, which are stored as all high bytes and then all low bytes. */
export function blockStarts(lengths: Uint8Array): Uint32Array {
  const blocks = lengths.length / 2;
  const starts = new Uint32Array(blocks + 1);
  for (let i = 0; i < blocks; i++) {
    starts[i + 1] = (starts[i] ?? 0) + (((lengths[i] ?? 0) << 8) | (lengths[blocks + i] ?? 0));
  }
  return starts;
}

const scratch = new Uint8Array(256);

/** Writes a text as UTF-8 into one shared buffer; gives its length, or -1 when it is longer than any name. */
function encode(text: string): number {
  let n = 0;
  for (const letter of text) {
    if (n > 250) return -1;
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) scratch[n++] = code;
    else if (code < 0x800) {
      scratch[n++] = 0xc0 | (code >> 6);
      scratch[n++] = 0x80 | (code & 63);
    } else {
      if (code < 0x10000) scratch[n++] = 0xe0 | (code >> 12);
      else {
        scratch[n++] = 0xf0 | (code >> 18);
        scratch[n++] = 0x80 | ((code >> 12) & 63);
      }
      scratch[n++] = 0x80 | ((code >> 6) & 63);
      scratch[n++] = 0x80 | (code & 63);
    }
  }
  return n;
}

/** The UTF-8 bytes of a text, good until the next call; none when it is longer than any name. */
export function encodeName(text: string): Uint8Array {
  return scratch.subarray(0, Math.max(0, encode(text)));
}

const LAST_CODE = 0x10ffff;

/** Text of UTF-8 bytes. */
export function decode(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; ) {
    const first = bytes[i++] ?? 0;
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let code = more === 0 ? first : first & (63 >> more);
    for (let j = 0; j < more; j++) code = (code << 6) | ((bytes[i++] ?? 0) & 63);
    text += code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(Math.min(code, LAST_CODE));
  }
  return text;
}

/** Where a string ends that goes on here; not further than a string can be long, should the bytes be damaged. */
function endOf({ bytes }: PackedStrings, position: number): number {
  const last = position + LONGEST;
  let end = position;
  while (end < last && (bytes[end] ?? 0) !== 0) end++;
  return end;
}

/** Negative when the wanted bytes stand before the first string of a block. A wanted byte is never 0, which ends every string. */
function compareHead(names: PackedStrings, block: number, length: number): number {
  const start = (names.starts[block] ?? 0) + 1;
  for (let i = 0; i < length; i++) {
    const difference = (scratch[i] ?? 0) - (names.bytes[start + i] ?? 0);
    if (difference !== 0) return difference;
  }
  return names.bytes[start + length] === 0 ? 0 : -1;
}

function findBlock(names: PackedStrings, length: number): number {
  let low = 0;
  let high = names.starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (compareHead(names, middle, length) >= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Number of the first string that is not before the text (in the order of UTF-8 bytes), and whether it is equal to it. Nothing is
 * decoded on the way.
 */
export function seek(names: PackedStrings, text: string): { readonly at: number; readonly found: boolean } {
  const length = encode(text);
  if (length < 0) return { at: names.count, found: false };
  const block = findBlock(names, length);
  let position = names.starts[block] ?? 0;
  let matched = 0;
  const end = Math.min(names.count, (block + 1) * blockSize);
  for (let i = block * blockSize; i < end; i++) {
    const shared = names.bytes[position] ?? 0;
    position++;
    if (shared < matched) return { at: i, found: false };
    if (shared === matched) {
      while (matched < length && scratch[matched] === names.bytes[position]) {
        position++;
        matched++;
      }
      const next = names.bytes[position] ?? 0;
      if (matched === length) return { at: i, found: next === 0 };
      if (next > (scratch[matched] ?? 0)) return { at: i, found: false };
    }
    position = endOf(names, position) + 1;
  }
  return { at: end, found: false };
}

const assembled = new Uint8Array(256);

/** The strings from `from` on, one block or less at a time; `visit` may stop by giving false. */
export function walk(names: PackedStrings, from: number, visit: (text: string, i: number) => boolean): void {
  let position = 0;
  for (let i = from - (from % blockSize); i < names.count; i++) {
    if (i % blockSize === 0) position = names.starts[i / blockSize] ?? 0;
    const shared = names.bytes[position] ?? 0;
    const end = endOf(names, ++position);
    const length = shared + end - position;
    for (let k = shared; k < length; k++) assembled[k] = names.bytes[position++] ?? 0;
    position++;
    if (i >= from && !visit(decode(assembled, 0, length), i)) return;
  }
}

/** One string by its number. */
export function stringAt(names: PackedStrings, i: number): string {
  let position = names.starts[i >> 4] ?? 0;
  let length = 0;
  for (let skip = i & 15; skip >= 0; skip--) {
    const shared = names.bytes[position] ?? 0;
    const end = endOf(names, ++position);
    length = shared + end - position;
    for (let k = shared; k < length; k++) assembled[k] = names.bytes[position++] ?? 0;
    position++;
  }
  return decode(assembled, 0, length);
}
