import type { RowFacts, Stop } from '../read/facts.js';
import type { Check } from './check.js';
import { clearFix } from './finding/fixes.js';
import { quote } from './finding/quote.js';
import { spotOfPlace } from './finding/spot.js';

/** The same town twice in a row among the places on the way. */
export const transitTwice: Check = {
  code: 'transit-twice',
  severity: 'warning',
  row(row, facts, report) {
    let lonely: ReadonlySet<number> | undefined;
    for (const [at, stop] of row.stops.entries()) {
      const before = row.stops[at - 1];
      if (!before || !isSameTown(before, stop)) continue;
      const spot = spotOfPlace(stop.place, 'city', row, facts, stop);
      lonely ??= columnsOfOneStop(row);
      const isAlone = lonely.has(stop.at.column) && stop.place.columns.country === undefined;
      if (spot) report({ ...spot, args: { text: quote(stop.place.resolution.place.raw) }, fixes: isAlone ? clearFix(spot) : [] });
    }
  },
};

function columnsOfOneStop({ transit }: RowFacts): ReadonlySet<number> {
  return new Set(transit.filter(({ reading }) => reading.stops.length === 1).map(({ column }) => column));
}

function isSameTown(a: Stop, b: Stop): boolean {
  const { city } = b.place.resolution.place;
  return city !== undefined && a.place.resolution.place.city?.id === city.id;
}
