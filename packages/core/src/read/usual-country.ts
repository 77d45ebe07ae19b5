import type { PlaceFact, RowFacts } from './facts.js';

const FEWEST = 5;
const SHARE = 0.8;

/** The country in which nearly all places of a column lie, when it is one; ISO 3166-1 alpha-2. */
export function usualCountry(rows: readonly RowFacts[], role: PlaceFact['role']): string | undefined {
  const counts = new Map<string, number>();
  let known = 0;
  for (const row of rows) {
    const found = role === 'transit' ? undefined : row[role]?.resolution;
    const country = found?.city.state === 'ambiguous' ? undefined : found?.place.country;
    if (country === undefined) continue;
    known++;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && known >= FEWEST && most[1] >= SHARE * known ? most[0] : undefined;
}
