import * as XLSX from '@e965/xlsx';
import { cellAddress } from '../../packages/core/src/index.ts';
import { readWorkbook } from '../../packages/formats/src/read-workbook.ts';

/** Says the first cell, merged area, or hidden row that our own reader finds different in the copy, the edits apart. */
export function compareAsRead(book, after, edits, fail) {
  const again = readWorkbook(after, { file: 'copy.xlsx' }).sheets;
  for (const [index, sheet] of book.sheets.entries()) {
    const difference = sheetDifference(sheet, again[index], index === 0 ? edits : []);
    if (difference) fail('cells differ', `${sheet.name}: ${difference}`);
  }
}

function sheetDifference(sheet, again, edits) {
  if (again?.name !== sheet.name) return `is ${again?.name}`;
  const wanted = new Map(edits.map(({ row, column, value }) => [cellAddress(row, column), value]));
  const last = Math.max(sheet.rows.length, again.rows.length, ...edits.map(({ row }) => row + 1));
  for (let row = 0; row < last; row++) {
    const [old, now] = [sheet.rows[row] ?? [], again.rows[row] ?? []];
    for (let column = 0; column < Math.max(old.length, now.length, 1); column++) {
      const cell = cellAddress(row, column);
      // A number in a cell that shows dates is read as a date.
      const made = wanted.has(cell) && typeof wanted.get(cell) === 'number' ? (now[column]?.serial ?? now[column]) : now[column];
      const [one, other] = [wanted.has(cell) ? wanted.get(cell) : old[column], made].map((value) => JSON.stringify(value ?? null));
      if (one !== other) return `${cell} ${one} became ${other}`;
    }
  }
  for (const key of ['visibility', 'merges', 'hiddenRows', 'hiddenColumns', 'formulas', 'uncalculated']) {
    const [one, other] = [sheet, again].map((grid) =>
      JSON.stringify(typeof grid[key] === 'string' ? grid[key] : [...grid[key]].map(Number)),
    );
    if (one !== other) return `${key} ${one.slice(0, 80)} became ${other.slice(0, 80)}`;
  }
  return '';
}

/** A workbook as SheetJS reads it; undefined when it cannot. */
export function readWithSheetJs(bytes) {
  try {
    return XLSX.read(bytes, { dense: true, cellFormula: true, cellHTML: false });
  } catch {
    return undefined;
  }
}

/** Says the first cell that SheetJS finds different in the copy: its type, value, formula or shown text; the edits apart. */
export function compareInSheetJs(before, after, edits, fail) {
  if (!before) return;
  const made = readWithSheetJs(after);
  if (!made) return fail('SheetJS cannot read', '');
  for (const [index, name] of before.SheetNames.entries()) {
    const difference =
      made.SheetNames[index] === name ? cellDifference(before.Sheets[name], made.Sheets[name], index === 0 ? edits : []) : 'is not there';
    if (difference) fail('SheetJS: differ', `${name}: ${difference}`);
  }
}

function cellDifference(before, made, edits) {
  const [old, now] = [before, made].map((sheet) => sheet?.['!data'] ?? []);
  const apart = new Set(edits.map(({ cell }) => cell));
  for (let row = 0; row < Math.max(old.length, now.length); row++) {
    for (let column = 0; column < Math.max(old[row]?.length ?? 0, now[row]?.length ?? 0); column++) {
      const cell = cellAddress(row, column);
      const [one, other] = [old, now].map((rows) => shownAs(rows[row]?.[column]));
      if (one !== other && !apart.has(cell)) return `${cell} ${one} became ${other}`;
    }
  }
  return JSON.stringify(before?.['!merges']) === JSON.stringify(made?.['!merges']) ? '' : 'merged areas';
}

function shownAs(cell) {
  return cell && cell.t !== 'z' ? JSON.stringify([cell.t, cell.v, cell.f, cell.w]) : 'nothing';
}
