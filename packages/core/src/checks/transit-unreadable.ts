import type { Fact, RowFacts } from '../read/facts.js';
import type { StopsReading } from '../read/reading.js';
import type { Check, Report, TableFacts } from './check.js';
import { quote } from './finding/quote.js';
import { isError, spotOf } from './finding/spot.js';

/** A cell for places on the way from which no places can be read. */
export const transitUnreadable: Check = {
  code: 'transit-unreadable',
  severity: 'warning',
  row(row, facts, report) {
    for (const fact of row.transit) inspect(fact, row, facts, report);
    if (row.route) inspect(row.route, row, facts, report);
  },
};

function inspect({ reading, column }: Fact<StopsReading>, row: RowFacts, facts: TableFacts, report: Report): void {
  if (reading.state !== 'unreadable') return;
  const spot = spotOf(facts, row, column);
  if (!isError(spot.value)) report({ ...spot, args: { text: quote(reading.raw) } });
}
