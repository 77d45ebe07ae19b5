import { cellAddress } from '@routebook/core';

/** A cell; both zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** More than this in one attribute is too much for some programs. */
const LONGEST = 8_000;

/** Cells as lists of areas (`B6 B9:B12`), runs down a column joined; each list short enough for one attribute. */
export function toSqrefs(cells: readonly CellPlace[]): string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const lists: string[] = [];
  for (let index = 0; index < sorted.length; ) {
    const { row, column } = sorted[index] as CellPlace;
    let last = row;
    for (index++; sorted[index]?.column === column && (sorted[index] as CellPlace).row <= last + 1; index++) {
      last = (sorted[index] as CellPlace).row;
    }
    const area = last === row ? cellAddress(row, column) : `${cellAddress(row, column)}:${cellAddress(last, column)}`;
    const list = lists.at(-1);
    if (list === undefined || list.length + area.length >= LONGEST) lists.push(area);
    else lists[lists.length - 1] = `${list} ${area}`;
  }
  return lists;
}
