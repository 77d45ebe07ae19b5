import type { RowFacts } from '../../read/facts.js';

/** Small numbers take no memory of their own. */
const SMALL = 0x3fffffff;

/**
 * The rows whose hash another row has too, in their order: those that may be alike. Two that are not alike may meet, so they are to be
 * compared again.
 */
export function notAlone(rows: readonly RowFacts[], hashOf: (row: RowFacts) => number): RowFacts[] {
  const seen = new Set<number>();
  const twice = new Set<number>();
  const hashes = new Int32Array(rows.length);
  for (const [index, row] of rows.entries()) {
    const hash = hashOf(row) & SMALL;
    hashes[index] = hash;
    if (seen.has(hash)) twice.add(hash);
    seen.add(hash);
  }
  return twice.size === 0 ? [] : rows.filter((_, index) => twice.has(hashes[index] ?? 0));
}

/** Takes a number into a hash (FNV-1a). */
export function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

export const EMPTY_HASH = 0x811c9dc5;
