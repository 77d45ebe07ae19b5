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
  const edits = a.length < b.length ? distanceToShort(b, a) : distanceToShort(a, b);
  return Math.min(edits, limit + 1);
}

function distanceToShort(long: string, short: string): number {
  return short.length <= MOST_BITS ? distanceByBits(long, short) : distanceByRows(long, short);
}

const MOST_BITS = 31;
/** For each letter the places at which it stands in the short string, as bits; blank between calls. */
const places = new Int32Array(0x10000);

/** All rows of a column at once, each a bit: Hyyrö's form of Myers' algorithm (2003), with swaps. */
function distanceByBits(long: string, short: string): number {
  for (let i = 0; i < short.length; i++) places[short.charCodeAt(i)] = (places[short.charCodeAt(i)] ?? 0) | (1 << i);
  const last = 1 << (short.length - 1);
  let edits = short.length;
  let more = -1;
  let less = 0;
  let equal = 0;
  let before = 0;
  for (let j = 0; j < long.length; j++) {
    const here = places[long.charCodeAt(j)] ?? 0;
    const swapped = ((~equal & here) << 1) & before;
    equal = (((here & more) + more) ^ more) | here | less | swapped;
    let up = less | ~(equal | more);
    const down = equal & more;
    if ((up & last) !== 0) edits++;
    else if ((down & last) !== 0) edits--;
    up = (up << 1) | 1;
    more = (down << 1) | ~(equal | up);
    less = up & equal;
    before = here;
  }
  for (let i = 0; i < short.length; i++) places[short.charCodeAt(i)] = 0;
  return edits;
}

function distanceByRows(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, last, beforeLast);
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
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
