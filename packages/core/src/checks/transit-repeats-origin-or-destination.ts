import { cellAddress } from '../model/address.js';
import { cellText } from '../model/cell.js';
import type { Fix } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import type { PlaceFact, RowFacts, Stop } from '../read/facts.js';
import type { Check, TableFacts } from './check.js';
import { clearFix, onlyWordAt } from './finding/fixes.js';
import { quote } from './finding/quote.js';
import { type Spot, spotOfPlace } from './finding/spot.js';

/** A place passed on the way that is also where the journey starts or was meant to end. */
export const transitRepeatsOriginOrDestination: Check = {
  code: 'transit-repeats-origin-or-destination',
  severity: 'warning',
  row(row, facts, report) {
    for (const stop of row.stops) {
      const role = repeats(stop, row.origin) ? 'origin' : repeats(stop, row.destination) ? 'destination' : undefined;
      const spot = role && spotOfPlace(stop.place, 'city', row, facts, stop);
      if (spot)
        report({ ...spot, args: { text: quote(stop.place.resolution.place.raw), role }, fixes: removeStop(stop, spot, row, facts) });
    }
  },
};

function repeats(stop: Stop, end: PlaceFact | undefined): boolean {
  return end !== undefined && isSame(stop.place.resolution.place, end.resolution.place);
}

/** The same city, or the same country where neither says more. */
function isSame(a: Place, b: Place): boolean {
  if (a.country === undefined || a.country !== b.country || a.precision !== b.precision) return false;
  if (a.precision === 'city') return a.city !== undefined && a.city.id === b.city?.id;
  return a.precision === 'country' || (a.precision === 'admin1' && a.admin1 !== undefined && a.admin1.code === b.admin1?.code);
}

/** Takes the stop out of its cell. Not offered in a `route` cell, where every place has its meaning by its position, nor for two cells. */
function removeStop(stop: Stop, spot: Spot, row: RowFacts, facts: TableFacts): Fix[] {
  if (!spot.editable || spot.field === 'route' || stop.place.columns.country !== undefined) return [];
  const stops = row.transit.find(({ column }) => column === spot.column)?.reading.stops ?? [];
  if (stops.length < 2) return isAlone(stop, facts) ? clearFix(spot) : [];
  const text = cellText(spot.cell);
  const index = stops.indexOf(stop.place.resolution.place.raw);
  const after = index < 0 ? undefined : without(text, stops, index);
  if (after === undefined || typeof spot.cell !== 'string') return [];
  const cell = cellAddress(spot.row, spot.column);
  return [
    { kind: 'choice', title: 'remove-stop', args: { text: quote(stops[index] ?? ''), cell }, edits: [{ cell, before: spot.cell, after }] },
  ];
}

function isAlone({ at }: Stop, { table }: TableFacts): boolean {
  return at.sheet === undefined || at.sheet === table.grid.name;
}

/** The text without one of its stops, and without what parted it from the next. */
function without(text: string, stops: readonly string[], index: number): string | undefined {
  const at = onlyWordAt(text, stops[index] ?? '');
  const next = stops[index + 1];
  const previous = stops[index - 1];
  const nextAt = next === undefined ? -1 : onlyWordAt(text, next);
  if (at >= 0 && nextAt > at) return text.slice(0, at) + text.slice(nextAt);
  const previousAt = previous === undefined ? -1 : onlyWordAt(text, previous);
  return next === undefined && previous !== undefined && previousAt >= 0 && previousAt < at
    ? text.slice(0, previousAt + previous.length)
    : undefined;
}
