import { columnName } from '../model/address.js';
import { SURE } from '../read/column-draft.js';
import type { Check } from './check.js';
import { leaveColumnOut } from './finding/leave-column-out.js';
import { quote } from './finding/quote.js';
import { spotOfColumn } from './finding/spot.js';
import { useColumnAs } from './finding/use-column-as.js';

/** A column whose meaning was found, but not for sure. */
export const columnDoubtful: Check = {
  code: 'column-doubtful',
  severity: 'warning',
  table({ table }, report) {
    for (const { column, header, field, rival, confidence, by, twinOf } of table.columns) {
      if (field === null || by === 'given' || twinOf !== undefined || confidence >= SURE) continue;
      const fixes = [useColumnAs(column, field), ...(rival === undefined ? [] : [useColumnAs(column, rival)]), leaveColumnOut(column)];
      report({
        ...spotOfColumn(table, column),
        field,
        args: { column: columnName(column), header: quote(header), field, rival: rival ?? '' },
        fixes,
      });
    }
  },
};
