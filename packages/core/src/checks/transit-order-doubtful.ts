import type { Check } from './check.js';
import { quote } from './finding/quote.js';
import { spotOf } from './finding/spot.js';

/** Several places passed on the way, or a whole route, and nothing that says in which order. */
export const transitOrderDoubtful: Check = {
  code: 'transit-order-doubtful',
  severity: 'info',
  row(row, facts, report) {
    for (const { column, reading } of row.route ? [...row.transit, row.route] : row.transit) {
      if (reading.ordered || reading.stops.length < 2) continue;
      report({ ...spotOf(facts, row, column), args: { text: quote(reading.stops.join('; ')) } });
    }
  },
};
