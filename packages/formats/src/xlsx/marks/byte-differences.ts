import { concatBytes } from '../../concat-bytes.js';

/** The bytes from `start` up to `end` have to become `bytes`. */
export interface BytePatch {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** A run of bytes that is long enough to be the same place in two versions of a part. */
const ANCHOR = 48;
const [REACH, TRIES] = [256 * 1024, 64];

/** What has to change in `from` to make it `to`; few pieces when `from` came about by a few insertions into `to`. */
export function findPatches(from: Uint8Array, to: Uint8Array): BytePatch[] {
  const shortest = Math.min(from.length, to.length);
  let tail = 0;
  while (tail < shortest && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const patches: BytePatch[] = [];
  let [a, b] = [0, 0];
  for (;;) {
    const [aEnd, bEnd] = [from.length - tail, to.length - tail];
    while (a < aEnd && b < bEnd && from[a] === to[b]) {
      a++;
      b++;
    }
    if (a >= aEnd && b >= bEnd) return patches;
    const next = meetAgain(from.subarray(0, aEnd), a, to.subarray(0, bEnd), b);
    patches.push({ start: a, end: next.a, bytes: to.slice(b, next.b) });
    ({ a, b } = next);
  }
}

/** Makes the changes; undefined when they do not fit the bytes. */
export function applyPatches(bytes: Uint8Array, patches: readonly BytePatch[]): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, bytes: replaced } of patches) {
    if (!(start >= at && end >= start && end <= bytes.length)) return undefined;
    pieces.push(bytes.subarray(at, start), replaced);
    at = end;
  }
  return concatBytes([...pieces, bytes.subarray(at)]);
}

/** The first places from which the two are the same again; both ends when they are not. */
function meetAgain(from: Uint8Array, a: number, to: Uint8Array, b: number): { a: number; b: number } {
  for (let skipped = 0; skipped < TRIES && b + skipped + ANCHOR <= to.length; skipped++) {
    const found = indexOfRun(from, a, to, b + skipped);
    if (found >= 0) return { a: found, b: b + skipped };
  }
  return { a: from.length, b: to.length };
}

function indexOfRun(from: Uint8Array, start: number, to: Uint8Array, at: number): number {
  const last = Math.min(from.length - ANCHOR, start + REACH);
  for (let index = from.indexOf(to[at] as number, start); index >= 0 && index <= last; index = from.indexOf(to[at] as number, index + 1)) {
    let length = 1;
    while (length < ANCHOR && from[index + length] === to[at + length]) length++;
    if (length === ANCHOR) return index;
  }
  return -1;
}
