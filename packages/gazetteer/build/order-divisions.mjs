/** Divisions in the order of their countries; each gets its number inside its country, from 1, and 0 past the 254 that a byte can tell. */
export function orderDivisions(all, countries) {
  const ordered = [];
  for (const country of countries) {
    const own = [...all.values()].filter((division) => division.country === country.code).sort((a, b) => (a.key < b.key ? -1 : 1));
    own.forEach((division, i) => {
      division.local = i < 255 ? i + 1 : 0;
    });
    country.divisionCount = own.length;
    ordered.push(...own);
  }
  return ordered;
}
