import { MAX_COLUMNS } from '../model/grid.js';
import type { Check } from './check.js';

/** A formula whose result the file does not hold: its cell is read as blank. */
export const formulaNotCalculated: Check = {
  code: 'formula-not-calculated',
  severity: 'warning',
  table({ table }, report) {
    if (table.grid.uncalculated.size === 0) return;
    const field = new Map(table.columns.map((mapped) => [mapped.column, mapped.field]));
    const rows = new Set(table.dataRows);
    for (const key of table.grid.uncalculated) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      const used = field.get(column);
      if (used && rows.has(row)) report({ row, column, field: used });
    }
  },
};
