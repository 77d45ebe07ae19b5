import { type Cell, cellAddress, parseAddress, type ReadingNotice, type Workbook } from '@routebook/core';
import { bySheet } from './by-sheet.js';
import { editCsv } from './csv/edit-csv.js';
import type { ReadOptions } from './format-reader.js';
import { gridToSheet } from './grid-to-sheet.js';
import { defaultLimits } from './limits.js';
import type { CellEdit } from './xlsx/cells/cell-edit.js';
import { cellStylesOf } from './xlsx/cells/cell-styles-of.js';
import { setCells } from './xlsx/cells/set-cells.js';
import { usesDate1904, workbookExtension } from './xlsx/package/workbook-kind.js';
import { writeXlsx } from './xlsx/package/write-xlsx.js';
import { XlsxPackage } from './xlsx/package/xlsx-package.js';

/** A cell of a file to change. A cell that does not hold `before` any more is left alone. */
export interface FileEdit {
  readonly sheet: string;
  readonly cell: string;
  readonly before: Cell;
  /** A date is written as its serial number: its cell is shown as a date by its style. */
  readonly value: Cell;
  /** The cell is formatted as text, where a format knows of that. */
  readonly asText?: boolean | undefined;
  /** The style that the cell had once, as `EditedFile.styles` told it. */
  readonly style?: number | undefined;
}

/** A style that a cell had before it was formatted as text: its number in the workbook. */
export interface FormerStyle {
  readonly sheet: string;
  readonly cell: string;
  readonly style: number;
}

/** A file after its edits. */
export interface EditedFile {
  readonly bytes: Uint8Array;
  readonly notices: readonly ReadingNotice[];
  /** Those that could not be made, as they were given. */
  readonly skipped: readonly FileEdit[];
  readonly styles: readonly FormerStyle[];
}

/** Extensions that fit what `editFile` gives, lower case and without the dot; the usual one first. Throws `UnreadableFile`. */
export function editedExtensions(bytes: Uint8Array, { format }: Pick<Workbook, 'format'>): readonly string[] {
  if (format === 'csv') return ['csv', 'tsv', 'tab', 'txt'];
  return format === 'xlsx' ? [workbookExtension(XlsxPackage.open(bytes))] : ['xlsx'];
}

/**
 * Changes cells of a file in its own format, and nothing else; formulas are never overwritten. A file of a kind that is not written comes
 * back as .xlsx, with the notice `format-changed`. `workbook` is what these bytes were read as,
 * with the same `options`. Throws `UnreadableFile`.
 */
export function editFile(bytes: Uint8Array, workbook: Workbook, edits: readonly FileEdit[], options: ReadOptions): EditedFile {
  const { format } = workbook;
  if (format !== 'xlsx' && format !== 'csv') return editConverted(workbook, edits, options);
  if (edits.length === 0) return { bytes, notices: [], skipped: [], styles: [] };
  return format === 'xlsx' ? editXlsx(bytes, edits, options) : editText(bytes, edits, options);
}

/** A file of a kind that is not written comes back as a new workbook of its cells. */
function editConverted({ format, sheets }: Workbook, edits: readonly FileEdit[], options: ReadOptions): EditedFile {
  const made = editXlsx(writeXlsx(sheets.map((grid) => gridToSheet(grid))), edits, options);
  return { ...made, notices: [{ code: 'format-changed', args: { from: format, to: 'xlsx' } }, ...made.notices] };
}

function editXlsx(bytes: Uint8Array, edits: readonly FileEdit[], { limits }: ReadOptions): EditedFile {
  const pkg = XlsxPackage.open(bytes, { ...defaultLimits, ...limits });
  const shift = usesDate1904(pkg) ? 1462 : 0;
  const styles: FormerStyle[] = [];
  const skipped: FileEdit[] = [];
  for (const [sheet, own] of bySheet(edits)) {
    const asText = own.filter((edit) => edit.asText).map(({ cell }) => cell);
    for (const [cell, style] of cellStylesOf(pkg, sheet, asText)) styles.push({ sheet, cell, style });
    const left = new Set(
      setCells(
        pkg,
        sheet,
        own.map((edit) => cellEdit(edit, shift)),
      ).map(({ cell }) => cell),
    );
    skipped.push(...own.filter(({ cell }) => left.has(cell)));
  }
  return { bytes: pkg.save(), notices: pkg.notices, skipped, styles };
}

function cellEdit({ cell, value, asText, style }: FileEdit, shift: number): CellEdit {
  if (typeof value !== 'object' || value?.type !== 'date') return { cell, value, asText, style };
  return { cell, value: value.serial - shift, asText, style };
}

function editText(bytes: Uint8Array, edits: readonly FileEdit[], options: ReadOptions): EditedFile {
  const placed = edits.map((edit) => ({ edit, ...(parseAddress(edit.cell) ?? { row: -1, column: -1 }) }));
  const csvEdits = placed
    .filter(({ row }) => row >= 0)
    .map(({ edit, row, column }) => ({ row, column, before: edit.before, value: plainValue(edit.value) }));
  const made = editCsv(bytes, csvEdits, options);
  const left = new Set(made.skipped.map(({ row, column }) => cellAddress(row, column)));
  return {
    bytes: made.bytes,
    notices: made.notices,
    skipped: placed.filter(({ edit, row }) => row < 0 || left.has(edit.cell)).map(({ edit }) => edit),
    styles: [],
  };
}

/** What a text table can hold of a value. */
function plainValue(value: Cell): string | number | null {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'object' || value === null) return value;
  return value.type === 'date' ? value.iso : value.code;
}
