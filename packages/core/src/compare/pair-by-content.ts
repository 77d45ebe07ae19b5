import type { ComparedRow } from './compared-rows.js';
import { type Alike, pairNearest } from './pair-nearest.js';

/** Rows of two files that belong together, and those that stay alone. */
export interface Pairing {
  readonly pairs: readonly (readonly [ComparedRow, ComparedRow])[];
  readonly old: readonly ComparedRow[];
  readonly next: readonly ComparedRow[];
}

/** Pairs rows that say the same, as often as both files say it, then those that differ least. */
export function pairByContent(old: readonly ComparedRow[], next: readonly ComparedRow[]): Pairing {
  const pairs: [ComparedRow, ComparedRow][] = [];
  const paired = new Set<ComparedRow>();
  const pair = (one: ComparedRow, other: ComparedRow) => {
    pairs.push([one, other]);
    paired.add(one).add(other);
  };
  const others = groupAlike(next);
  for (const [signature, rows] of groupAlike(old)) pairInOrder(rows, others.get(signature) ?? [], pair);
  const left = (rows: readonly ComparedRow[]) => rows.filter((row) => !paired.has(row));
  for (const [one, other] of pairNearest([...groupAlike(left(old)).values()], [...groupAlike(left(next)).values()])) {
    pairInOrder(one, other, pair);
  }
  return { pairs, old: left(old), next: left(next) };
}

/** Rows that say the same can't be told apart: the first is taken for the first. */
function pairInOrder(
  old: readonly ComparedRow[],
  next: readonly ComparedRow[],
  pair: (one: ComparedRow, other: ComparedRow) => void,
): void {
  for (const [at, one] of old.entries()) {
    const other = next[at];
    if (other) pair(one, other);
  }
}

function groupAlike(rows: readonly ComparedRow[]): Map<string, Alike> {
  const groups = new Map<string, [ComparedRow, ...ComparedRow[]]>();
  for (const row of rows) {
    const group = groups.get(row.signature);
    if (group) group.push(row);
    else groups.set(row.signature, [row]);
  }
  return groups;
}
