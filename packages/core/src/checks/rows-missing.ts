import type { Table } from '../read/table.js';
import type { Check } from './check.js';

/** A file with a table in which no row describes a route: a template that nobody filled, or the wrong file. */
export const rowsMissing: Check = {
  code: 'rows-missing',
  severity: 'warning',
  file({ tables }, report) {
    if (tables.length === 0 || tables.some(({ dataRows }) => dataRows.length > 0)) return;
    report(tables.every(isFresh) ? { severity: 'info' } : {});
  },
};

/** Nothing but an example stands in it: a template as it was handed out. */
function isFresh({ skippedRows }: Table): boolean {
  const filled = skippedRows.filter(({ reason }) => reason !== 'blank');
  return filled.length > 0 && filled.every(({ reason }) => reason === 'example');
}
