import type { Severity } from '../model/diagnostic.js';
import { type FieldKey, fieldOf } from '../model/fields.js';
import { cellAt } from '../model/grid.js';
import { distinctCells } from '../read/distinct-cells.js';
import type { RowFacts } from '../read/facts.js';
import type { Check } from './check.js';
import { severityOf } from './finding/places.js';
import { isError } from './finding/spot.js';

/** A cell that shows a spreadsheet error instead of a value. */
export const formulaError: Check = {
  code: 'formula-error',
  severity: 'warning',
  table({ table, rows }, report) {
    for (const { column, field } of table.columns) {
      if (field === null || ![...distinctCells(table, column)].some(isError)) continue;
      for (const row of rows) {
        const cell = cellAt(table.grid, row.row, column);
        if (typeof cell !== 'object' || cell?.type !== 'error') continue;
        report({ row: row.row, column, field, args: { error: cell.code }, severity: severityAt(field, row) });
      }
    }
  },
};

/** An error where the row cannot be sent without this place. */
function severityAt(field: FieldKey, row: RowFacts): Severity | undefined {
  const { role } = fieldOf(field);
  const place = role === undefined ? undefined : row[role];
  return place && severityOf(place, row);
}
