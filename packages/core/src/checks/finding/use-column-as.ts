import { columnName } from '../../model/address.js';
import type { Fix } from '../../model/diagnostic.js';
import type { FieldKey } from '../../model/fields.js';

/** Takes a column (zero-based) for this field from now on. */
export function useColumnAs(column: number, field: FieldKey): Fix {
  const name = columnName(column);
  return { kind: 'choice', title: 'use-column-as', args: { column: name, field }, edits: [], columns: { [name]: field } };
}
