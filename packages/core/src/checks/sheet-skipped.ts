import type { Check } from './check.js';

/** A sheet that was passed over, and why. */
export const sheetSkipped: Check = {
  code: 'sheet-skipped',
  severity: 'info',
  file({ sheets }, report) {
    for (const { sheet, used, reason } of sheets) {
      if (!used && reason !== undefined && reason !== 'joined' && reason !== 'own') report({ sheet, args: { sheet, reason } });
    }
  },
};
