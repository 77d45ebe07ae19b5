import type { ComparedRow } from './compared-rows.js';
import type { PairedBy } from './comparison.js';
import { type Pairing, pairByContent } from './pair-by-content.js';

/** Pairs the rows of two files: by their own record numbers where both files have them, and the others by what they say. */
export function pairRows(old: readonly ComparedRow[], next: readonly ComparedRow[]): Pairing & { readonly pairedBy: PairedBy } {
  const [own, others] = [rowsById(old), rowsById(next)];
  if (own.size === 0 || others.size === 0) return { ...pairByContent(old, next), pairedBy: 'content' };
  const twice = [own, others].flatMap((rows) => [...rows].flatMap(([id, found]) => (found.length > 1 ? [id] : [])));
  for (const id of twice) for (const rows of [own, others]) rows.delete(id);
  const pairs: [ComparedRow, ComparedRow][] = [];
  for (const [id, [row]] of own) {
    const other = others.get(id)?.[0];
    if (row && other) pairs.push([row, other]);
  }
  if (isRenumbered(pairs, old, next)) return { ...pairByContent(old, next), pairedBy: 'renumbered' };
  return {
    ...pairTheRest(pairs, new Set([...own.values()].flat()), new Set([...others.values()].flat()), old, next),
    pairedBy: 'record-number',
  };
}

/** The rows of each record number. */
export function rowsById(rows: readonly ComparedRow[]): Map<string, ComparedRow[]> {
  const byId = new Map<string, ComparedRow[]>();
  for (const row of rows) {
    const { recordId } = row.route;
    if (recordId === undefined) continue;
    const found = byId.get(recordId);
    if (found) found.push(row);
    else byId.set(recordId, [row]);
  }
  return byId;
}

/**
 * Numbers that only count the rows stand in other rows once a row is put between them: without the numbers more than twice as many rows are
 * the same.
 */
function isRenumbered(pairs: Pairing['pairs'], old: readonly ComparedRow[], next: readonly ComparedRow[]): boolean {
  const byNumber = pairs.filter(([one, other]) => one.signature === other.signature).length;
  const counts = new Map<string, number>();
  for (const { signature } of old) counts.set(signature, (counts.get(signature) ?? 0) + 1);
  let byContent = 0;
  for (const { signature } of next) {
    const count = counts.get(signature) ?? 0;
    if (count > 0) byContent++;
    counts.set(signature, count - 1);
  }
  return byContent > 2 * byNumber;
}

/** Rows with different numbers are different rows; one without a number may be any row that is left. */
function pairTheRest(
  pairs: readonly (readonly [ComparedRow, ComparedRow])[],
  ownNumbered: ReadonlySet<ComparedRow>,
  othersNumbered: ReadonlySet<ComparedRow>,
  old: readonly ComparedRow[],
  next: readonly ComparedRow[],
): Pairing {
  const paired = new Set(pairs.flat());
  const [oldNumbered, oldOthers] = split(old, paired, ownNumbered);
  const [nextNumbered, nextOthers] = split(next, paired, othersNumbered);
  const plain = pairByContent(oldOthers, nextOthers);
  const numberedSince = pairByContent(plain.old, nextNumbered);
  const numberLost = pairByContent(oldNumbered, plain.next);
  return {
    pairs: [...pairs, ...plain.pairs, ...numberedSince.pairs, ...numberLost.pairs],
    old: [...numberLost.old, ...numberedSince.old],
    next: [...numberedSince.next, ...numberLost.next],
  };
}

function split(
  rows: readonly ComparedRow[],
  paired: ReadonlySet<ComparedRow>,
  numbered: ReadonlySet<ComparedRow>,
): [ComparedRow[], ComparedRow[]] {
  const left = rows.filter((row) => !paired.has(row));
  return [left.filter((row) => numbered.has(row)), left.filter((row) => !numbered.has(row))];
}
