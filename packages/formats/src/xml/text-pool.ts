import { unescapeCharacters } from './decode-text.js';
import type { TextCollector } from './text-collector.js';

const SLOTS = 8192;
const LONGEST = 64;

interface Pooled {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Gives one string for texts that repeat: columns of a sheet hold few distinct values. */
export class TextPool {
  private readonly slots: (Pooled | undefined)[] = new Array(SLOTS).fill(undefined);

  get(collector: TextCollector): string {
    const { bytes, length } = collector;
    if (length === 0) return '';
    if (length > LONGEST) return unescapeCharacters(collector.toText());
    let hash = length;
    for (let index = 0; index < length; index++) hash = (Math.imul(hash, 31) + (bytes[index] as number)) | 0;
    const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    const pooled = this.slots[slot];
    if (pooled && startsWith(bytes, length, pooled.bytes)) return pooled.text;
    const text = unescapeCharacters(collector.toText());
    this.slots[slot] = { bytes: bytes.slice(0, length), text };
    return text;
  }
}

function startsWith(bytes: Uint8Array, length: number, pooled: Uint8Array): boolean {
  if (pooled.length !== length) return false;
  for (let index = 0; index < length; index++) {
    if (bytes[index] !== pooled[index]) return false;
  }
  return true;
}
