import { cellText } from '../model/cell.js';
import type { Grid } from '../model/grid.js';
import { type CellKind, cellKind } from './cell-kind.js';

/** Columns beyond these say nothing more about where a header stands. */
const COLUMNS_LOOKED_AT = 1024;
const LONG_TEXT = 90;

/** How one row looks. `kinds` are by column. */
export interface RowProfile {
  readonly row: number;
  readonly kinds: readonly CellKind[];
  /** Cells that are not blank. */
  readonly filled: number;
  readonly texts: number;
  readonly years: number;
  /** Numbers and dates. */
  readonly values: number;
  readonly missing: number;
  readonly longTexts: number;
  /** Share of the filled cells that differ from each other. */
  readonly distinct: number;
  readonly first: number;
}

/** The looks of one row; undefined when it is blank. */
export function profileRow(grid: Grid, row: number): RowProfile | undefined {
  const cells = grid.rows[row];
  if (!cells || cells.length === 0) return undefined;
  const counts = { blank: 0, text: 0, number: 0, year: 0, date: 0, missing: 0 };
  const kinds: CellKind[] = [];
  const seen = new Set<string>();
  let longTexts = 0;
  let first = -1;
  const end = Math.min(cells.length, COLUMNS_LOOKED_AT);
  for (let column = 0; column < end; column++) {
    const kind = cellKind(cells[column]);
    kinds.push(kind);
    counts[kind]++;
    if (kind === 'blank') continue;
    if (first < 0) first = column;
    const text = cellText(cells[column]);
    if (text.length > LONG_TEXT) longTexts++;
    seen.add(text.slice(0, LONG_TEXT));
  }
  const filled = end - counts.blank;
  if (filled === 0) return undefined;
  const values = counts.number + counts.date;
  return {
    row,
    kinds,
    filled,
    texts: counts.text,
    years: counts.year,
    values,
    missing: counts.missing,
    longTexts,
    distinct: seen.size / filled,
    first,
  };
}

/** Profiles of the next rows that are not blank. */
export function profileRows(grid: Grid, from: number, most: number, until = grid.rows.length): RowProfile[] {
  const found: RowProfile[] = [];
  for (let row = from; row < until && found.length < most; row++) {
    const profile = profileRow(grid, row);
    if (profile) found.push(profile);
  }
  return found;
}
