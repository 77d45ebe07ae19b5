import type { Fix } from '../model/diagnostic.js';
import type { Fact, RowFacts } from '../read/facts.js';
import type { PeriodReading } from '../read/reading.js';
import type { Check, TableFacts } from './check.js';
import { writeFix } from './finding/fixes.js';
import { spotOf } from './finding/spot.js';

const MOST_EDITS = 1000;

/** A column that names days. They are sent as months whatever is done here; one finding a column, because it is a habit, not a slip. */
export const periodTooFine: Check = {
  code: 'period-too-fine',
  severity: 'info',
  table(facts, report) {
    for (const name of ['periodStart', 'periodEnd'] as const) {
      const fine = facts.rows.filter((row) => row[name]?.reading.fine === true);
      const [first] = fine;
      const fact = first?.[name];
      if (!first || !fact) continue;
      report({ ...spotOf(facts, first, fact.column), args: { count: fine.length }, fixes: coarsen(facts, fine, (row) => row[name]) });
    }
  },
};

function coarsen(facts: TableFacts, rows: readonly RowFacts[], factOf: (row: RowFacts) => Fact<PeriodReading> | undefined): Fix[] {
  if (rows.length > MOST_EDITS) return [];
  const edits = rows.flatMap((row) => {
    const fact = factOf(row);
    const month = fact && monthOf(fact.reading);
    return fact && month !== undefined ? writeFix('choice', spotOf(facts, row, fact.column), month).flatMap((fix) => fix.edits) : [];
  });
  return edits.length > 0 ? [{ kind: 'choice', title: 'write-months', args: { count: edits.length }, edits }] : [];
}

function monthOf({ start, end, ambiguous }: PeriodReading): string | undefined {
  if (start === undefined || ambiguous) return undefined;
  return end === undefined || end === start ? start : `${start} - ${end}`;
}
