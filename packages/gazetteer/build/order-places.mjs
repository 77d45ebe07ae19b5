import { fillDivisions } from './fill-divisions.mjs';

const LAST = Number.MAX_SAFE_INTEGER;

function rank(a, b) {
  if (a.country !== b.country) return a.country < b.country ? -1 : 1;
  return (a.id || LAST) - (b.id || LAST) || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.lat - b.lat || a.lon - b.lon);
}

/**
 * Places by country and number, each with its division: the lower one of the two that are known when it has one of its own. A division
 * that says nothing, because the codes belong to those below it, gives way to that of a place nearby.
 */
export function orderPlaces(all, countries, divisions) {
  const counts = new Map(countries.map(({ code }) => [code, 0]));
  const places = all.filter(({ country }) => counts.has(country)).sort(rank);
  for (const place of places) {
    counts.set(place.country, counts.get(place.country) + 1);
    const division = divisions.get(place.admin2) ?? divisions.get(place.admin1);
    place.division = division?.above ? 0 : (division?.local ?? 0);
  }
  for (const country of countries) country.placeCount = counts.get(country.code);
  fillDivisions(places);
  for (const place of places) place.division ||= divisions.get(place.admin1)?.local ?? 0;
  return places;
}
