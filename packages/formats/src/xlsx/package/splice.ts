import { concatBytes } from '../../concat-bytes.js';

/** A change of a part: the bytes from `start` up to `end` (none when they are equal) become `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The bytes with all changes made. Splices are sorted and do not overlap; throws `RangeError` otherwise. */
export function applySplices(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, text } of splices) {
    if (start < at || end < start || end > bytes.length)
      throw new RangeError(`Splice ${start}-${end} after ${at} of ${bytes.length} bytes`);
    pieces.push(bytes.subarray(at, start), encoder.encode(text));
    at = end;
  }
  return concatBytes([...pieces, bytes.subarray(at)]);
}
