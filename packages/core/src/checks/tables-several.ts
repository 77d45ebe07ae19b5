import type { Check } from './check.js';

/** A sheet with more than one table: each is reviewed on its own. */
export const tablesSeveral: Check = {
  code: 'tables-several',
  severity: 'info',
  file({ tables }, report) {
    const counts = new Map<string, number>();
    for (const { grid } of tables) counts.set(grid.name, (counts.get(grid.name) ?? 0) + 1);
    for (const [sheet, count] of counts) if (count > 1) report({ sheet, args: { sheet, count } });
  },
};
