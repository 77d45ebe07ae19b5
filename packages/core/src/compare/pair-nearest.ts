import { type ComparedRow, differences } from './compared-rows.js';

/** Rows of one file that say the same; the first stands for all. Never empty. */
export type Alike = readonly [ComparedRow, ...ComparedRow[]];

/** How many things may differ between a row and its changed form. */
const MOST_CHANGES = 2;
/** For each thing that differs so many that are told must be equal. */
const EQUAL_FOR_EACH_CHANGE = 2;
const NONE = -1;
const SEVERAL = -2;

/**
 * Pairs rows that differ least: the country of origin is equal, most of what is told is equal, and no other row of either file is as near.
 * What is as near to two others stays alone. The order of the rows plays no part, nor which file is the older.
 */
export function pairNearest(old: readonly Alike[], next: readonly Alike[]): [Alike, Alike][] {
  const pairs: [Alike, Alike][] = [];
  let [left, right] = [old, next];
  for (let changes = 1; changes <= MOST_CHANGES && left.length > 0 && right.length > 0; changes++) {
    const partners = findPartners(left, right, combinations(changes, toldIn([...left, ...right])));
    for (const [at, one] of left.entries()) {
      const other = partners.ofLeft[at] ?? NONE;
      const partner = right[other];
      if (partner && partners.ofRight[other] === at && differences(one[0], partner[0]) <= changes) pairs.push([one, partner]);
    }
    left = left.filter((_, at) => partners.ofLeft[at] === NONE);
    right = right.filter((_, at) => partners.ofRight[at] === NONE);
  }
  return pairs;
}

/** The facets that any row tells. */
function toldIn(rows: readonly Alike[]): number[] {
  const [first] = rows;
  return [...(first?.[0].facets.keys() ?? [])].filter((facet) => rows.some(([row]) => row.facets[facet] !== 0));
}

/** Every choice of so many of these. */
function combinations(count: number, of: readonly number[]): number[][] {
  if (count === 0) return [[]];
  return of.flatMap((first, at) => combinations(count - 1, of.slice(at + 1)).map((rest) => [first, ...rest]));
}

/** For each row the index of the only one that is near it, `NONE` or `SEVERAL`. */
interface Partners {
  readonly ofLeft: Int32Array;
  readonly ofRight: Int32Array;
}

/** Groups rows by what stays of them when some facets are left out, so that no row is compared with every other. */
function findPartners(left: readonly Alike[], right: readonly Alike[], leftOut: readonly (readonly number[])[]): Partners {
  const partners = { ofLeft: new Int32Array(left.length).fill(NONE), ofRight: new Int32Array(right.length).fill(NONE) };
  const [sumsLeft, sumsRight] = [Float64Array.from(left, sumOf), Float64Array.from(right, sumOf)];
  const [onlyLeft, onlyRight] = [ownValues(left, right), ownValues(right, left)];
  for (const out of leftOut) {
    const keysLeft = keysWithout(left, sumsLeft, onlyLeft, out);
    const keysRight = keysWithout(right, sumsRight, onlyRight, out);
    meet(keysLeft, groupByKey(keysRight), partners.ofLeft);
    meet(keysRight, groupByKey(keysLeft), partners.ofRight);
  }
  return partners;
}

/** The index of the row with a key, or `SEVERAL`. */
function groupByKey(keys: Float64Array): Map<number, number> {
  const groups = new Map<number, number>();
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    if (key !== NONE) groups.set(key, groups.has(key) ? SEVERAL : at);
  }
  return groups;
}

function meet(keys: Float64Array, groups: ReadonlyMap<number, number>, partners: Int32Array): void {
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    const partner = key === NONE ? undefined : groups.get(key);
    if (partner !== undefined) partners[at] = partners[at] === NONE ? partner : SEVERAL;
  }
}

/** For each row a bit for each facet whose value no row of the other file has: such a facet differs from all of them. */
function ownValues(rows: readonly Alike[], others: readonly Alike[]): Int32Array {
  const values = (rows[0]?.[0].facets ?? []).map((_, facet) => new Set(others.map(([row]) => row.facets[facet])));
  return Int32Array.from(rows, ([row]) =>
    values.reduce((bits, known, facet) => (known.has(row.facets[facet]) ? bits : bits | (1 << facet)), 0),
  );
}

/** `NONE` for a row of which too little stays, or something that the other file has nowhere. */
function keysWithout(rows: readonly Alike[], sums: Float64Array, own: Int32Array, out: readonly number[]): Float64Array {
  const enough = EQUAL_FOR_EACH_CHANGE * out.length;
  const staying = ~out.reduce((bits, facet) => bits | (1 << facet), 0);
  return Float64Array.from(rows, ([row], at) => {
    if (((own[at] as number) & staying) !== 0) return NONE;
    let told = row.told;
    let key = sums[at] as number;
    for (const facet of out) {
      const value = row.facets[facet] as number;
      if (value !== 0) told--;
      key -= hash(facet, value);
    }
    return told < enough ? NONE : key;
  });
}

function sumOf([row]: Alike): number {
  return row.facets.reduce((sum, value, facet) => sum + hash(facet, value), hash(row.facets.length, row.country));
}

/** A number below 2^45 that is far from that of any other value: sums of them stay exact, and hardly ever meet by chance. */
function hash(facet: number, value: number): number {
  const high = mix(value * 64 + facet);
  return high * 8192 + (mix(high ^ (value + 0x9e3779b9)) & 8191);
}

function mix(seed: number): number {
  let bits = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
