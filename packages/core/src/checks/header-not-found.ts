import type { Check } from './check.js';

/** A file in which no sheet holds a table of routes. */
export const headerNotFound: Check = {
  code: 'header-not-found',
  severity: 'error',
  file({ workbook, tables }, report) {
    if (tables.length === 0) report({ args: { count: workbook.sheets.length } });
  },
};
