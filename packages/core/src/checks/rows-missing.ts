import type { Check } from './check.js';

/** A file with a table in which no row describes a route: a template that nobody filled, or the wrong file. */
export const rowsMissing: Check = {
  code: 'rows-missing',
  severity: 'warning',
  file({ tables }, report) {
    if (tables.length > 0 && tables.every(({ dataRows }) => dataRows.length === 0)) report({});
  },
};
