import type { MappedColumn } from './table.js';

/** Columns for places on the way, by their position in the list: a city with its country, or one column alone. */
export interface StopColumns {
  readonly city: number;
  readonly country?: number;
}

/** Digits of a header: "Transit country 2" belongs to "Transit city 2". */
function numberIn(header: string): string {
  return header.replace(/\D+/g, ' ').trim();
}

/**
 * Puts each column for cities on the way together with the one for their countries, which has the same number or stands beside it. The
 * order is that of the columns for cities.
 */
export function pairStopColumns(columns: readonly MappedColumn[]): StopColumns[] {
  const taken = new Set<number>();
  const free = (at: number, number: string): boolean =>
    columns[at]?.part === 'country' && !taken.has(at) && numberIn(columns[at].header) === number;
  const side = columns.find(({ part }) => part !== undefined)?.part === 'country' ? -1 : 1;
  const pairs = new Map<number, number>();
  for (const [at, { part, header }] of columns.entries()) {
    if (part !== 'city') continue;
    const number = numberIn(header);
    const others = number === '' ? [] : columns.keys();
    const country = [at + side, at - side, ...others].find((other) => free(other, number));
    if (country === undefined) continue;
    taken.add(country);
    pairs.set(at, country);
  }
  return columns.flatMap((_, at) => (taken.has(at) ? [] : [{ city: at, ...(pairs.has(at) && { country: pairs.get(at) }) }]));
}
