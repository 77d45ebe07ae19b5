import type { CasesUnit } from '../model/cases.js';
import type { RowFacts } from '../read/facts.js';
import type { Check } from './check.js';
import { spotOf } from './finding/spot.js';

/** Persons in some cells, cases or incidents in others: their numbers must not be added up. */
export const unitMixed: Check = {
  code: 'unit-mixed',
  severity: 'warning',
  table(facts, report) {
    const counted: Record<CasesUnit, RowFacts[]> = { persons: [], cases: [], incidents: [] };
    for (const row of facts.rows) {
      const reading = row.cases?.reading;
      const unit = reading?.value?.unit;
      // "Cases" above a column is said of persons, too: only persons and incidents are taken from a header.
      if (unit && (reading.unitWritten || unit !== 'cases')) counted[unit].push(row);
    }
    const used = Object.values(counted).filter((rows) => rows.length > 0);
    if (used.length < 2) return;
    const [odd] = used.reduce((fewest, rows) => (rows.length < fewest.length ? rows : fewest));
    const column = odd?.cases?.column;
    if (!odd || column === undefined) return;
    const args = { persons: counted.persons.length, cases: counted.cases.length, incidents: counted.incidents.length };
    report({ ...spotOf(facts, odd, column), args });
  },
};
