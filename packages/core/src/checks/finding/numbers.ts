import type { Fact, RowFacts } from '../../read/facts.js';
import type { CasesReading } from '../../read/reading.js';
import type { Check, Report, TableFacts } from '../check.js';

type Inspect = (fact: Fact<CasesReading>, row: RowFacts, facts: TableFacts, report: Report) => void;

/** Makes a row check of one that looks at a single cell that tells how many. */
export function eachCount(inspect: Inspect): NonNullable<Check['row']> {
  return (row, facts, report) => {
    if (row.cases) inspect(row.cases, row, facts, report);
    if (row.casesMin) inspect(row.casesMin, row, facts, report);
    if (row.casesMax) inspect(row.casesMax, row, facts, report);
  };
}
