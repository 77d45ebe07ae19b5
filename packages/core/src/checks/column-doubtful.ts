import { columnName } from '../model/address.js';
import type { Fix } from '../model/diagnostic.js';
import type { FieldKey } from '../model/fields.js';
import type { Check } from './check.js';
import { leaveColumnOut } from './finding/leave-column-out.js';
import { quote } from './finding/quote.js';
import { spotOfColumn } from './finding/spot.js';

const SURE = 0.7;

/** A column whose meaning was found, but not for sure. */
export const columnDoubtful: Check = {
  code: 'column-doubtful',
  severity: 'warning',
  table({ table }, report) {
    for (const { column, header, field, rival, confidence, by, twinOf } of table.columns) {
      if (field === null || by === 'given' || twinOf !== undefined || (rival === undefined && confidence >= SURE)) continue;
      const name = columnName(column);
      const fixes = [useAs(name, field), ...(rival === undefined ? [] : [useAs(name, rival)]), leaveColumnOut(column)];
      report({ ...spotOfColumn(table, column), field, args: { column: name, header: quote(header), field, rival: rival ?? '' }, fixes });
    }
  },
};

function useAs(column: string, field: FieldKey): Fix {
  return { kind: 'choice', title: 'use-column-as', args: { column, field }, edits: [], columns: { [column]: field } };
}
