import type { Splice } from '../package/splice.js';

/** In order; what is inserted at the same place as another change becomes one with it. */
export function joinSplices(splices: readonly Splice[]): Splice[] {
  const sorted = splices.map((splice, index) => ({ splice, index }));
  sorted.sort((a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.index - b.index);
  const joined: Splice[] = [];
  for (const { splice } of sorted) {
    const last = joined.at(-1);
    if (last?.start === splice.start && last.end === last.start) joined[joined.length - 1] = { ...splice, text: last.text + splice.text };
    else joined.push(splice);
  }
  return joined;
}
