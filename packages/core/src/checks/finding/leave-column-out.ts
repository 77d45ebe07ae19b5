import { columnName } from '../../model/address.js';
import type { Fix } from '../../model/diagnostic.js';

/** Leaves a column (zero-based) out of what is sent; the partner's own file keeps it. */
export function leaveColumnOut(column: number): Fix {
  const name = columnName(column);
  return { kind: 'choice', title: 'leave-out-column', args: { column: name }, edits: [], columns: { [name]: null } };
}
