import { mapRoles } from '../map/map-picture.js';
import { csvCell } from '../report/csv.js';
import { plainJson } from './place-json.js';
import type { TalliedPlace } from './tally-places.js';

/** Every place text as an object, for programs. */
export function placesJson(places: readonly TalliedPlace[], version: string): string {
  const records = places.map(({ text, understanding, times, counts, resolution: { place, candidates, parts } }) => ({
    ...{ text, state: understanding, times, roles: counts, place, candidates, parts },
  }));
  return plainJson({ routebook: version, attribution: 'Towns: GeoNames, CC BY 4.0, and others', places: records });
}

const COLUMNS = ['text', 'state', 'times', ...mapRoles, 'city', 'admin1', 'country', 'lat', 'lon', 'precision', 'confidence', 'knownBy'];

/** A line for each place text, with a byte order mark for Excel. */
export function placesCsv(places: readonly TalliedPlace[]): string {
  const lines = places.map(({ text, understanding, times, counts, resolution: { place } }) =>
    [
      ...[text, understanding, times, ...mapRoles.map((role) => counts[role] ?? 0)],
      ...[place.city?.name, place.admin1?.code, place.country, place.lat, place.lon],
      ...[place.precision, place.confidence, place.decidedBy],
    ]
      .map(csvCell)
      .join(','),
  );
  return `\uFEFF${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}
