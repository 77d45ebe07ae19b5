import { cellAddress } from '../model/address.js';
import type { Check } from './check.js';

/** A cell merged over several rows of data: each of them is taken to say the same. */
export const mergedDataCell: Check = {
  code: 'merged-data-cell',
  severity: 'info',
  table({ table }, report) {
    const field = new Map(table.columns.map((mapped) => [mapped.column, mapped.field]));
    for (const { top, left, bottom, right } of table.grid.merges) {
      const used = field.get(left);
      if (used === undefined || used === null || bottom === top || top < table.firstRow || top > table.lastRow) continue;
      report({
        row: top,
        column: left,
        field: used,
        args: { area: `${cellAddress(top, left)}:${cellAddress(bottom, right)}`, count: bottom - top + 1 },
      });
    }
  },
};
