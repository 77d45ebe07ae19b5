import { cellAt, cellKey, cellText, isSameCell, parseAddress, type Workbook } from '@routebook/core';
import type { FileEdit } from '@routebook/formats';
import type { FixLog, LoggedChange } from './fix-log.js';

/** What of a log can be taken back in a file as it is now. */
export interface TakeBack {
  readonly edits: readonly FileEdit[];
  /** Cells that hold neither what the fix wrote nor what stood there before, or whose date has lost its style. */
  readonly changedSince: readonly LoggedChange[];
  /** Cells that hold the old value again. */
  readonly already: number;
}

/** Compares a log with a file. `isSameFile` = nothing else has written the file since, so that the numbers of its styles still mean the same. */
export function takeBack({ changes }: FixLog, { sheets, format }: Workbook, isSameFile: boolean): TakeBack {
  const grids = new Map(sheets.map((grid) => [grid.name, grid]));
  const edits: FileEdit[] = [];
  const changedSince: LoggedChange[] = [];
  let already = 0;
  const isSame = format === 'csv' ? isSameText : isSameValue;
  for (const change of changes) {
    const at = parseAddress(change.cell);
    // A text table is called after its file, which may have been renamed.
    const grid = format === 'csv' ? sheets[0] : grids.get(change.sheet);
    const now = at && grid && !grid.formulas.has(cellKey(at.row, at.column)) ? cellAt(grid, at.row, at.column) : undefined;
    if (now !== undefined && isSame(now, change.after) && (isSameFile || !needsStyle(change))) edits.push(editOf(change, now, isSameFile));
    else if (now !== undefined && isSame(now, change.before)) already++;
    else changedSince.push(change);
  }
  return { edits, changedSince, already };
}

type Value = FileEdit['before'];

function editOf({ sheet, cell, before, style }: LoggedChange, now: Value, isSameFile: boolean): FileEdit {
  return { sheet, cell, before: now, value: before, ...(isSameFile && style !== undefined && { style }) };
}

/** A date that the fix made a text of is a date again only with its style, which other programs number anew. */
function needsStyle({ before, style }: LoggedChange): boolean {
  return style !== undefined && typeof before === 'object' && before?.type === 'date';
}

/** A text table tells numbers from texts in no way. */
function isSameText(one: Value, other: Value): boolean {
  return cellText(one) === cellText(other);
}

/** A number that was written in a cell with a date's style is read as a date. */
function isSameValue(one: Value, other: Value): boolean {
  if (isSameCell(one ?? '', other ?? '')) return true;
  return typeof one === 'object' && one?.type === 'date' && one.serial === other;
}
