import type { Check } from './check.js';

/** A row of a second sheet (a repeat group) that belongs to no row of the first. */
export const repeatRowOrphan: Check = {
  code: 'repeat-row-orphan',
  severity: 'warning',
  table({ table }, report) {
    for (const { sheet, orphans } of table.repeats) {
      for (const row of orphans) report({ row, sheet: sheet.name, args: { sheet: sheet.name } });
    }
  },
};
