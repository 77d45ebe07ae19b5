import { type Area, cellAddress, type Grid, parseAddress } from '@routebook/core';

/** Rows of merged areas that are looked into: a sheet that is merged all over is left as it is. */
const MOST_ROWS = 500_000;

/** Gives for a cell the one that is seen in its place: the first of the merged area that it lies in, else itself. */
export function mergedAnchors({ merges, rows }: Grid): (cell: string) => string {
  if (merges.length === 0) return (cell) => cell;
  const byRow = areasByRow(merges, rows.length);
  return (cell) => {
    const at = parseAddress(cell);
    const area = at && byRow.get(at.row)?.find(({ left, right }) => left <= at.column && at.column <= right);
    return area ? cellAddress(area.top, area.left) : cell;
  };
}

function areasByRow(merges: readonly Area[], rows: number): Map<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  let budget = MOST_ROWS;
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, rows - 1) && budget > 0; row++, budget--) {
      const present = byRow.get(row);
      if (present) present.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}
