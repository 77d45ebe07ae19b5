import type { SkippedRowReason, Table } from '../read/table.js';
import type { Check } from './check.js';

const reasons: readonly SkippedRowReason[] = ['total', 'repeated-header', 'example', 'note'];
const MOST_NAMED = 10;

/** Rows that are passed over because they are totals, examples, notes or headings. */
export const rowsNotRoutes: Check = {
  code: 'rows-not-routes',
  severity: 'info',
  table({ table }, report) {
    for (const reason of reasons) {
      const rows = rowsOf(table, reason);
      const [first] = rows;
      if (first !== undefined) report({ row: first, args: { reason, count: rows.length, rows: nameRows(rows) } });
    }
  },
};

function rowsOf(table: Table, reason: SkippedRowReason): number[] {
  return table.skippedRows.filter((skipped) => skipped.reason === reason).map(({ row }) => row);
}

function nameRows(rows: readonly number[]): string {
  const named = rows.slice(0, MOST_NAMED).map((row) => row + 1);
  return named.join(', ') + (rows.length > MOST_NAMED ? ', …' : '');
}
