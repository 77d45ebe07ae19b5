import { type Area, type Grid, MAX_COLUMNS } from '@routebook/core';
import type { Limits } from '../limits.js';
import { tooLarge } from '../unreadable-file.js';

/** What is learnt of a sheet while its records are sieved, before the library gives its cells. */
export class SheetFacts {
  readonly formulas = new Set<number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly merges: Area[] = [];
  comments = 0;

  constructor(
    readonly name: string,
    readonly visibility: Grid['visibility'],
  ) {}

  hideColumns(first: number, last: number): void {
    for (let column = first; column <= Math.min(last, MAX_COLUMNS - 1); column++) this.hiddenColumns.add(column);
  }

  addMerge(area: Area, limits: Limits): void {
    if (this.merges.length === limits.merges) throw tooLarge('merges', limits.merges);
    if (area.bottom >= area.top && area.right >= area.left) this.merges.push(area);
  }

  toGrid(rows: Grid['rows']): Grid {
    const { name, visibility, merges, hiddenRows, hiddenColumns, formulas } = this;
    const uncalculated = new Set<number>();
    for (const key of formulas) {
      const cell = rows[Math.floor(key / MAX_COLUMNS)]?.[key % MAX_COLUMNS];
      if (cell === undefined || cell === null) uncalculated.add(key);
    }
    return { name, visibility, rows, merges, hiddenRows, hiddenColumns, formulas, uncalculated };
  }
}

const visibilities = ['visible', 'hidden', 'very-hidden'] as const;

/** As both binary formats number it. */
export function visibilityOf(state: number): Grid['visibility'] {
  return visibilities[state & 3] ?? 'visible';
}
