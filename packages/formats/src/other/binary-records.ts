import { concatBytes } from '../concat-bytes.js';
import { damaged } from '../unreadable-file.js';

/** One record of an .xlsb part. */
export interface BinaryRecord {
  readonly type: number;
  /** Its data. */
  readonly view: DataView;
  /** All of it with its head, as it stands in the part. */
  readonly whole: Uint8Array;
}

/** Gives the records of an .xlsb part one after the other. Throws `file-damaged` where one is cut off. */
export function* binaryRecords(bytes: Uint8Array, part: string): Generator<BinaryRecord> {
  let at = 0;
  while (at < bytes.length) {
    const start = at;
    const first = bytes[at++] as number;
    const type = first & 0x80 ? (first & 0x7f) | (((bytes[at++] ?? 0) & 0x7f) << 7) : first;
    let length = 0;
    for (let count = 0; count < 4; count++) {
      const byte = bytes[at++] ?? 0;
      length |= (byte & 0x7f) << (7 * count);
      if ((byte & 0x80) === 0) break;
    }
    if (at + length > bytes.length) throw damaged('record-cut-off', part);
    yield { type, view: new DataView(bytes.buffer, bytes.byteOffset + at, length), whole: bytes.subarray(start, at + length) };
    at += length;
  }
}

/** A text with its length in front; `next` is where it ends. Throws `file-damaged` when it reaches out of its record. */
export function readWideText(view: DataView, at: number): { text: string; next: number } {
  if (at + 4 > view.byteLength) throw damaged('text-cut-off');
  const length = view.getUint32(at, true);
  // The greatest number stands for no text at all.
  if (length === 0xffffffff || length === 0) return { text: '', next: at + 4 };
  const next = at + 4 + length * 2;
  if (next > view.byteLength) throw damaged('text-cut-off');
  return { text: new TextDecoder('utf-16le').decode(new Uint8Array(view.buffer, view.byteOffset + at + 4, length * 2)), next };
}

/** A record as bytes. */
export function writeRecord(type: number, data: Uint8Array): Uint8Array {
  const head = type < 0x80 ? [type] : [(type & 0x7f) | 0x80, type >> 7];
  for (let rest = data.length; ; rest >>= 7) {
    head.push(rest > 0x7f ? (rest & 0x7f) | 0x80 : rest);
    if (rest <= 0x7f) break;
  }
  return concatBytes([new Uint8Array(head), data]);
}
