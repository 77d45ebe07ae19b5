import { type Cell, cellText, isBlank } from '../model/cell.js';
import type { CodeListName, FieldKey } from '../model/fields.js';
import { cellAt, type Grid } from '../model/grid.js';
import { findMojibake } from '../text/mojibake.js';

/** Tells what cells hold, when words don't. Each must be pure and cheap. */
export interface Evidence {
  readonly country: (text: string) => boolean;
  readonly city: (text: string) => boolean;
  readonly code: (list: CodeListName, text: string) => boolean;
  readonly count: (cell: Cell) => boolean;
  readonly period: (cell: Cell) => boolean;
}

/** What most cells of a column hold. */
export type Content = 'country' | 'city' | CodeListName | 'count' | 'period';

const DISTINCT_LOOKED_AT = 40;
const ROWS_LOOKED_AT = 400;
const ENOUGH = 0.7;
const LISTS: readonly CodeListName[] = ['exploitationType', 'industry', 'transport', 'recruitment', 'kind'];

/** Up to 40 different cells of a column, from its first 400 rows. Wrongly read letters are mended, so that to mend them changes no mapping. */
export function sampleCells(grid: Grid, column: number, rows: readonly number[]): Cell[] {
  const seen = new Map<string, Cell>();
  for (let at = 0; at < Math.min(rows.length, ROWS_LOOKED_AT) && seen.size < DISTINCT_LOOKED_AT; at++) {
    const cell = cellAt(grid, rows[at] ?? -1, column);
    if (!isBlank(cell)) seen.set(cellText(cell), typeof cell === 'string' ? (findMojibake(cell)?.mended ?? cell) : cell);
  }
  return [...seen.values()];
}

/** 1, 2, 3 ... numbers the rows. */
function isNumbering(cells: readonly Cell[]): boolean {
  return cells.length > 2 && cells.every((cell, at) => Number(cell) === Number(cells[0]) + at);
}

/** What at least seven in ten of the cells hold; undefined when there are none or nothing fits. */
export function contentOf(cells: readonly Cell[], evidence: Evidence): Content | undefined {
  if (cells.length === 0) return undefined;
  const most = (test: (cell: Cell) => boolean): boolean => holdFor(cells, test);
  const text = (test: (text: string) => boolean) => (cell: Cell) => typeof cell === 'string' && test(cell);
  if (isNumbering(cells)) return undefined;
  if (most(evidence.count)) return 'count';
  if (most(text(evidence.country))) return 'country';
  const list = LISTS.find((name) => most(text((value) => evidence.code(name, value))));
  if (list) return list;
  if (most(evidence.period)) return 'period';
  return most(text((value) => evidence.city(value) || evidence.country(value))) ? 'city' : undefined;
}

/** Whether at least seven in ten pass; no more are tried than it takes to know that they don't. */
function holdFor(cells: readonly Cell[], test: (cell: Cell) => boolean): boolean {
  let misses = 0;
  for (const cell of cells) {
    if (!test(cell)) misses++;
    if (cells.length - misses < cells.length * ENOUGH) return false;
  }
  return true;
}

/** The field of a content that says all by itself. */
export function fieldOfContent(content: Content): FieldKey | undefined {
  if (content === 'country' || content === 'city') return undefined;
  if (content === 'count') return 'cases';
  return content === 'period' ? 'period.start' : content;
}
