import { columnName } from '../model/address.js';
import { isBlank } from '../model/cell.js';
import { cellAt } from '../model/grid.js';
import { isKoboMeta } from '../read/kobo.js';
import type { MappedColumn, Table } from '../read/table.js';
import type { Check } from './check.js';
import { quote } from './finding/quote.js';
import { spotOfColumn } from './finding/spot.js';
import { useColumnAs } from './finding/use-column-as.js';

/** A column that is not used, and not sent. */
export const columnUnmapped: Check = {
  code: 'column-unmapped',
  severity: 'info',
  table({ table }, report) {
    for (const mapped of table.columns) {
      if (mapped.field !== null || mapped.twinOf !== undefined || isLeftOut(mapped) || !holdsSomething(table, mapped)) continue;
      const { column, header, rival } = mapped;
      const fixes = rival === undefined ? [] : [useColumnAs(column, rival)];
      report({ ...spotOfColumn(table, column), args: { column: columnName(column), header: quote(header) }, fixes });
    }
  },
};

/** By a person, or added by the form that the table comes from. */
function isLeftOut({ by, header }: MappedColumn): boolean {
  return by === 'given' || (by === 'standard-name' && isKoboMeta(header));
}

function holdsSomething(table: Table, { column, header }: MappedColumn): boolean {
  return header.trim() !== '' || table.dataRows.some((row) => !isBlank(cellAt(table.grid, row, column)));
}
