import { cellAddress } from '../model/address.js';
import type { Grid, Workbook } from '../model/grid.js';
import { review } from '../review/review.js';
import { prepareTools, type ReviewOptions } from '../review/tools.js';

/** Codes of findings that a copy which is handed on must not have. */
const FORBIDDEN = new Set(['personal-data-column', 'personal-data-cell', 'place-too-fine']);

/**
 * Where a finished copy may still hold personal data: read again with fresh eyes, as someone who knows nothing of the mapping would, and
 * besides each text by itself, wherever it stands. Places as `Sheet!B6` or `Sheet!B`; none when the copy may be handed on.
 */
export function findLeaks(copy: Workbook, { gazetteer, languages, today }: ReviewOptions): readonly string[] {
  const options = { gazetteer, languages, today };
  const { personalData } = prepareTools(options);
  const leaks = new Set<string>();
  for (const grid of copy.sheets) {
    const isPersonal = (text: string) => personalData.cell(text).length + personalData.names(text).length > 0;
    if (isPersonal(grid.name)) leaks.add(grid.name);
    for (const cell of cellsWhere(grid, isPersonal)) leaks.add(`${grid.name}!${cell}`);
  }
  for (const { sheet, diagnostics } of review(copy, options).sheets) {
    for (const { code, cell, column } of diagnostics) if (FORBIDDEN.has(code)) leaks.add(`${sheet}!${cell ?? column ?? ''}`);
  }
  return [...leaks];
}

function cellsWhere({ rows }: Grid, test: (text: string) => boolean): string[] {
  return rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => (typeof cell === 'string' && test(cell) ? [cellAddress(row, column)] : [])),
  );
}
