import { columnName } from '../model/address.js';
import type { Fix } from '../model/diagnostic.js';
import { type FieldKey, fieldOf } from '../model/fields.js';
import type { MappedColumn } from '../read/table.js';
import type { Check } from './check.js';
import { leaveColumnOut } from './finding/leave-column-out.js';
import { quote } from './finding/quote.js';
import { spotOfColumn } from './finding/spot.js';

/** Two columns for one thing, of which only the first can be used. */
export const columnTwice: Check = {
  code: 'column-twice',
  severity: 'warning',
  table({ table }, report) {
    const first = new Map<FieldKey, MappedColumn>();
    for (const mapped of table.columns) {
      const { field, column, header, option, twinOf } = mapped;
      if (field === null || field === 'notes' || fieldOf(field).many || option !== undefined || twinOf !== undefined) continue;
      const other = first.get(field);
      if (!other) first.set(field, mapped);
      else {
        const name = columnName(column);
        const otherName = columnName(other.column);
        const fixes = [leaveColumnOut(column), useInstead(name, otherName, field)];
        report({ ...spotOfColumn(table, column), field, args: { column: name, other: otherName, field, header: quote(header) }, fixes });
      }
    }
  },
};

function useInstead(column: string, other: string, field: FieldKey): Fix {
  return {
    kind: 'choice',
    title: 'use-column-instead',
    args: { column, other, field },
    edits: [],
    columns: { [other]: null, [column]: field },
  };
}
