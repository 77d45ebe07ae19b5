/**
 * Edits (insert, delete, replace, swap of neighbours) between two strings; gives `limit + 1` when it is more than `limit`.
 * Optimal string alignment distance over UTF-16 units.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  let aEnd = a.length;
  let bEnd = b.length;
  while (aEnd > 0 && bEnd > 0 && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) {
    aEnd--;
    bEnd--;
  }
  while (start < aEnd && start < bEnd && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  if (start === aEnd || start === bEnd) return aEnd + bEnd - 2 * start;
  return alignedDistance(a.slice(start, aEnd), b.slice(start, bEnd), limit);
}

/** The distance of what differs: neither is empty. */
function alignedDistance(a: string, b: string, limit: number): number {
  if (limit === 0) return 1;
  if (a.length === 1 || b.length === 1) return distanceOfOne(a, b, limit);
  if (limit === 1) return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0] ? 1 : 2;
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= b.length; j++) last.push(j);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, last, beforeLast);
    if (leastOf(row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/** One letter against one or more: all but one are inserted, and that one is replaced where it is not among them. */
function distanceOfOne(a: string, b: string, limit: number): number {
  const isKept = a.length === 1 ? b.includes(a) : a.includes(b);
  return Math.min(Math.max(a.length, b.length) - (isKept ? 1 : 0), limit + 1);
}

function nextRow(a: string, b: string, i: number, last: readonly number[], beforeLast: readonly number[]): number[] {
  const row = [i];
  const letter = a.charCodeAt(i - 1);
  for (let j = 1; j <= b.length; j++) {
    const other = b.charCodeAt(j - 1);
    let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (letter === other ? 0 : 1));
    if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
      least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
    }
    row.push(least);
  }
  return row;
}

function leastOf(row: readonly number[]): number {
  let least = row[0] ?? 0;
  for (const value of row) if (value < least) least = value;
  return least;
}
