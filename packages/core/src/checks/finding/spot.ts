import { type Cell, cellText } from '../../model/cell.js';
import type { FieldKey } from '../../model/fields.js';
import { cellAt, cellKey, type Grid } from '../../model/grid.js';
import type { PlaceFact, RowFacts, Stop } from '../../read/facts.js';
import type { MappedColumn } from '../../read/table.js';
import { oncePer } from '../../text/once-per.js';
import type { TableFacts } from '../check.js';

/** The cell that a finding points at. Indexes are zero-based. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly sheet?: string;
  readonly field?: FieldKey;
  /** What the cell itself holds. */
  readonly cell: Cell;
  /** What it stands for: the value above a ditto mark, else the same as `cell`. */
  readonly value: Cell;
  /** False where writing would harm: a formula, a borrowed value, a cell of another sheet. */
  readonly editable: boolean;
}

/** The cell of a row in one of the columns of its table. */
export function spotOf(facts: TableFacts, row: RowFacts, column: number): Spot {
  const { grid, columns } = facts.table;
  const cell = cellAt(grid, row.row, column);
  const loan = row.borrowed?.get(column);
  const editable = !loan && !grid.formulas.has(cellKey(row.row, column));
  return { row: row.row, column, field: fieldAt(columns, column), cell, value: loan ? loan.value : cell, editable };
}

type Part = 'city' | 'country';
const whereToLook = {
  city: ['city', 'whole', 'country', 'admin1'],
  country: ['country', 'whole', 'city', 'admin1'],
} as const;

/**
 * The cell in which a part of a place is written, or in which all `texts` are; undefined when that cell holds a spreadsheet error, which
 * has a finding of its own.
 */
export function spotOfPlace(
  place: PlaceFact,
  part: Part,
  row: RowFacts,
  facts: TableFacts,
  stop?: Stop,
  texts?: readonly string[],
): Spot | undefined {
  const spot = stop ? spotOfStop(stop, part, row, facts) : spotOfRolePlace(place, part, row, facts, texts ?? [place.resolution[part].text]);
  return spot && isError(spot.value) ? undefined : spot;
}

function spotOfRolePlace({ columns }: PlaceFact, part: Part, row: RowFacts, facts: TableFacts, texts: readonly string[]): Spot | undefined {
  let first: Spot | undefined;
  for (const name of whereToLook[part]) {
    const column = columns[name];
    if (column === undefined) continue;
    const spot = spotOf(facts, row, column);
    const written = cellText(spot.value);
    if (texts.every((text) => written.includes(text))) return spot;
    first ??= spot;
  }
  return first;
}

function spotOfStop({ at, place }: Stop, part: Part, row: RowFacts, facts: TableFacts): Spot {
  const column = place.columns[part] ?? at.column;
  const group = at.sheet === undefined ? undefined : facts.table.repeats.find(({ sheet }) => sheet.name === at.sheet);
  if (!group || at.row === undefined) return spotOf(facts, row, column);
  const cell = cellAt(group.sheet, at.row, column);
  return { row: at.row, column, sheet: group.sheet.name, field: fieldAt(group.columns, column), cell, value: cell, editable: false };
}

/** Where to look at a column as a whole: its lowest header cell, or the column alone when it has none. */
export function spotOfColumn(
  table: { readonly headerRows: readonly number[]; readonly grid: Grid },
  column: number,
): { row?: number; column: number } {
  const row = table.headerRows.findLast((header) => cellAt(table.grid, header, column) !== null) ?? table.headerRows.at(-1);
  return row === undefined ? { column } : { row, column };
}

export function isError(cell: Cell): boolean {
  return typeof cell === 'object' && cell !== null && cell.type === 'error';
}

/** A sheet may have 16,384 columns, and a finding in each. */
const fieldsByColumn = oncePer((columns: readonly MappedColumn[]) => new Map(columns.map(({ column, field }) => [column, field])));

function fieldAt(columns: readonly MappedColumn[], column: number): FieldKey | undefined {
  return fieldsByColumn(columns).get(column) ?? undefined;
}
