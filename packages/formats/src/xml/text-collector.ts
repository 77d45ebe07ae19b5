import { tooLarge } from '../unreadable-file.js';
import { decodeText } from './decode-text.js';

const AMPERSAND = 38;
const escapedAmpersand = [38, 97, 109, 112, 59];

/** Gathers the bytes of one text that comes in pieces; one collector serves all texts of a part. */
export class TextCollector {
  bytes = new Uint8Array(1024);
  length = 0;

  constructor(private readonly maxBytes: number) {}

  clear(): void {
    this.length = 0;
  }

  add(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    if (this.length + end - start > this.maxBytes) throw tooLarge('textBytes', this.maxBytes);
    this.reserve((end - start) * (literal ? escapedAmpersand.length : 1));
    for (let index = start; index < end; index++) {
      const byte = bytes[index] as number;
      if (literal && byte === AMPERSAND) for (const part of escapedAmpersand) this.bytes[this.length++] = part;
      else this.bytes[this.length++] = byte;
    }
  }

  toText(): string {
    return decodeText(this.bytes, 0, this.length);
  }

  private reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.bytes.length) return;
    const grown = new Uint8Array(needed * 2);
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}
