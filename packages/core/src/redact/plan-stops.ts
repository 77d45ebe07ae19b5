import type { Cell } from '../model/cell.js';
import type { Stop } from '../read/facts.js';
import { readRows } from '../read/rows.js';
import type { Table } from '../read/table.js';
import type { Losses } from './collect-losses.js';
import { headingOfField } from './heading-of-field.js';
import type { Planning } from './planning.js';
import { cleanText } from './safe-text.js';

/**
 * Writes the stops that stand on a sheet of their own (a KoboToolbox repeat group) into a column after the last one: that sheet itself
 * is not kept. A journey with a stop that is not known to be harmless gets none, as it would be another journey without it.
 */
export function planStops(table: Table, rows: Cell[][], losses: Losses, planning: Planning): void {
  const { safe, sentences, tools, readHeader } = planning;
  if (table.repeats.length === 0) return;
  const column = Math.max(...table.columns.map((mapped) => mapped.column)) + 1;
  const write = (row: number, text: string) => void ((rows[row] ??= [])[column] = text);
  write(table.headerRows.at(-1) ?? 0, headingOfField('transit', sentences, readHeader));
  for (const { row, stops } of readRows(table, tools.readers)) {
    const own = stops.filter(({ at }) => at.sheet !== undefined);
    if (own.length === 0 || table.grid.hiddenRows.has(row)) continue;
    const texts = own.map(textOf);
    if (texts.every(safe.place)) write(row, texts.join(' > '));
    else losses.cell(row, column, 'not-understood', false);
  }
}

function textOf({ place }: Stop): string {
  return cleanText(place.resolution.place.raw);
}
