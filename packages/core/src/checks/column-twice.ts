import { columnName } from '../model/address.js';
import { type FieldKey, fieldOf } from '../model/fields.js';
import type { MappedColumn } from '../read/table.js';
import type { Check } from './check.js';
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
        const names = { column: columnName(column), other: columnName(other.column) };
        report({ ...spotOfColumn(table, column), field, args: { ...names, field, header: quote(header) }, fixes: keepOne(names, field) });
      }
    }
  },
};

function keepOne({ column, other }: { column: string; other: string }, field: FieldKey) {
  return [
    { kind: 'choice', title: 'leave-out-column', args: { column }, edits: [], columns: { [column]: null } },
    { kind: 'choice', title: 'use-column-instead', args: { column, other, field }, edits: [], columns: { [other]: null, [column]: field } },
  ] as const;
}
