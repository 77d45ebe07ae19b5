import { cellAddress, columnName } from '../model/address.js';
import type { Reason, TakenOut } from './redaction-plan.js';

/** Where losses are gathered for one sheet; many cells of a column that are lost for one reason are one entry. */
export interface Losses {
  readonly column: (column: number, kind: Reason, header: string | undefined) => void;
  readonly row: (row: number, kind: Reason) => void;
  readonly cell: (row: number, column: number, kind: Reason, isPart: boolean) => void;
  readonly list: () => TakenOut[];
}

type Sheet = Pick<TakenOut, 'sheet' | 'sheetName'>;

/** Begins the list of what is taken out of one sheet. Indexes are zero-based. */
export function collectLosses(sheet: Sheet): Losses {
  const columns: TakenOut[] = [];
  const rows = new Map<Reason, number[]>();
  const cells = new Map<
    string,
    { readonly what: 'cell' | 'part'; readonly kind: Reason; readonly column: string; readonly cells: string[] }
  >();
  return {
    column: (column, kind, header) =>
      void columns.push({ what: 'column', kind, ...sheet, column: columnName(column), ...(header !== undefined && { header }), count: 1 }),
    row: (row, kind) => void (rows.get(kind)?.push(row + 1) ?? rows.set(kind, [row + 1])),
    cell(row, column, kind, isPart) {
      const what = isPart ? 'part' : 'cell';
      const key = `${what} ${kind} ${column}`;
      const known = cells.get(key);
      if (known) known.cells.push(cellAddress(row, column));
      else cells.set(key, { what, kind, column: columnName(column), cells: [cellAddress(row, column)] });
    },
    list: () => [
      ...columns,
      ...[...rows].map(([kind, list]): TakenOut => ({ what: 'row', kind, ...sheet, rows: list, count: list.length })),
      ...[...cells.values()].map((entry): TakenOut => ({ ...entry, ...sheet, count: entry.cells.length })),
    ],
  };
}
