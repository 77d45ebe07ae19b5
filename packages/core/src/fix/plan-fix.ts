import { cellAddress, parseAddress } from '../model/address.js';
import { isBlank } from '../model/cell.js';
import type { Edit, Fix } from '../model/diagnostic.js';
import type { FieldKey } from '../model/fields.js';
import type { Grid } from '../model/grid.js';
import type { Decision, PlacedFinding } from './decision.js';
import { ownText } from './own-text.js';

/** What a decision changes: cells, or what columns mean. */
export interface Plan {
  readonly edits: readonly Edit[];
  readonly columns?: Readonly<Record<string, FieldKey | null>>;
  /** Rows that it adds under the table. */
  readonly addedRows: number;
}

/** How a sheet stands while fixes are planned. */
export interface Ground {
  readonly grid: Grid;
  /** Rows that other fixes of this round have added under the table. */
  readonly addedRows: number;
}

/** What a decision about a finding changes; undefined when there is nothing that it can change. */
export function planFix(placed: PlacedFinding, decision: Decision, ground: Ground): Plan | undefined {
  if ('leave' in decision) return undefined;
  if ('write' in decision) {
    const edit = ownText(placed, decision.write, ground.grid);
    return edit && { edits: [edit], addedRows: 0 };
  }
  const fix = placed.finding.fixes[decision.fix];
  if (!fix) return undefined;
  if (fix.title === 'split-row') return splitRow(fix, placed.table?.lastRow ?? 0, ground);
  return {
    edits: fix.edits,
    ...(fix.columns && { columns: fix.columns }),
    addedRows: 0,
  };
}

/** Each fix was planned as if it were alone: its rows go under those that others have added meanwhile. */
function splitRow({ edits, args }: Fix, lastRow: number, { grid, addedRows }: Ground): Plan | undefined {
  const count = Number(args['count']) - 1;
  const moved = edits.map((edit) => moveDown(edit, lastRow, addedRows));
  const targets = Array.from({ length: count }, (_, index) => lastRow + addedRows + index);
  return targets.every((row) => isFree(grid, row)) ? { edits: moved, addedRows: count } : undefined;
}

function moveDown(edit: Edit, lastRow: number, rows: number): Edit {
  const at = parseAddress(edit.cell);
  return rows === 0 || !at || at.row < lastRow ? edit : { ...edit, cell: cellAddress(at.row + rows, at.column), before: null };
}

function isFree({ rows, merges }: Grid, row: number): boolean {
  return (rows[row] ?? []).every(isBlank) && !merges.some(({ top, bottom }) => top <= row && row <= bottom);
}
