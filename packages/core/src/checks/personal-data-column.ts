import { columnName } from '../model/address.js';
import { personalColumns } from '../read/personal/personal-columns.js';
import type { Check } from './check.js';
import { leaveColumnOut } from './finding/leave-column-out.js';
import { quote } from './finding/quote.js';
import { spotOfColumn } from './finding/spot.js';

/** A column of names, phone numbers, stories and the like: an error until a person has decided to leave it out of what is sent. */
export const personalDataColumn: Check = {
  code: 'personal-data-column',
  severity: 'error',
  table({ table, today, personalData }, report) {
    for (const [{ column, header, field }, kind] of personalColumns(table, personalData, today)) {
      const args = { kind, header: quote(header), column: columnName(column) };
      report({ ...spotOfColumn(table, column), ...(field && { field }), args, fixes: [leaveColumnOut(column)] });
    }
  },
};
