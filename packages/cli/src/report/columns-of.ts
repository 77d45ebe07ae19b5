import type { ColumnReview, FieldKey } from '@routebook/core';

/** Columns that were taken for the same field, without their 0/1 twins, in the order of their first: letters such as `B` or `F–H, K`. */
export function columnsByField(columns: readonly ColumnReview[]): { field: FieldKey; letters: string; doubtful: boolean }[] {
  const used = columns.filter((column) => column.field !== null && column.twinOf === undefined);
  return [...new Set(used.map(({ field }) => field as FieldKey))].map((field) => {
    const same = used.filter((column) => column.field === field);
    return { field, letters: runs(same, columns), doubtful: same.some(({ confidence }) => confidence < SURE) };
  });
}

/** Below this confidence a mapping is worth a look. */
const SURE = 0.7;

/** Neighbours as `F–H`. */
function runs(same: readonly ColumnReview[], all: readonly ColumnReview[]): string {
  const parts: ColumnReview[][] = [];
  for (const column of same) {
    const last = parts.at(-1);
    const before = last?.at(-1);
    if (last && before && all.indexOf(column) === all.indexOf(before) + 1) last.push(column);
    else parts.push([column]);
  }
  return parts
    .map((part) => (part.length > 2 ? `${part[0]?.column}–${part.at(-1)?.column}` : part.map(({ column }) => column).join(', ')))
    .join(', ');
}
