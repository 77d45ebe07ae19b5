import type { Fact, RowFacts } from '../../read/facts.js';
import type { PeriodReading } from '../../read/reading.js';
import type { Check, Report, TableFacts } from '../check.js';

type Inspect = (fact: Fact<PeriodReading>, row: RowFacts, facts: TableFacts, report: Report) => void;

/** Makes a row check of one that looks at a single cell that tells when. */
export function eachPeriod(inspect: Inspect): NonNullable<Check['row']> {
  return (row, facts, report) => {
    if (row.periodStart) inspect(row.periodStart, row, facts, report);
    if (row.periodEnd) inspect(row.periodEnd, row, facts, report);
  };
}
