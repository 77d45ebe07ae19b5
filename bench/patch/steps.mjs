import { cellAddress, cellKey } from '../../packages/core/src/index.ts';
import { defaultLimits } from '../../packages/formats/src/limits.ts';
import { setCells } from '../../packages/formats/src/xlsx/cells/set-cells.ts';
import { annotateXlsx } from '../../packages/formats/src/xlsx/marks/annotate-xlsx.ts';
import { clearXlsx } from '../../packages/formats/src/xlsx/marks/clear-xlsx.ts';
import { putSheet } from '../../packages/formats/src/xlsx/package/put-sheet.ts';
import { XlsxPackage } from '../../packages/formats/src/xlsx/package/xlsx-package.ts';

/** The sheet that is added; no source has one of this name. */
export const ADDED_SHEET = 'Patch bench';
const MARKS_A_SHEET = 5;
const MARKED_SHEETS = 4;
const EDITS = 5;
const LAST_ROW = 1_048_576;
const SEVERITIES = ['error', 'warning', 'info'];
const NEW_VALUES = [{ value: 'b & <c>', asText: true }, { value: 7.5 }, { value: null }, { value: '=1+1' }, { value: true }];

/**
 * What is done with every workbook. Each gives the bytes of the copy, and the edits that it holds (`cell`, `row`, `column`, `value` in
 * the first sheet).
 */
export const steps = {
  annotate: (bytes, book) => ({ bytes: annotateXlsx(bytes, annotationOf(book)).bytes, edits: [] }),
  clear: (bytes, book) => ({ bytes: clearXlsx(annotateXlsx(bytes, annotationOf(book)).bytes).bytes, edits: [] }),
  'put sheet': (bytes) => ({ bytes: changed(bytes, (pkg) => putSheet(pkg, report)), edits: [] }),
  'set cells': (bytes, book) => edited(bytes, book),
  'annotate, set, clear': (bytes, book) => {
    const { bytes: after, edits } = edited(annotateXlsx(bytes, annotationOf(book)).bytes, book);
    return { bytes: clearXlsx(after).bytes, edits };
  },
};

/** By its first cell the report is known when another program has saved the file. */
const report = { name: ADDED_SHEET, rows: [[{ value: 'Routebook', look: 'title' }], [{ value: 'b', look: 'error' }]] };

/** Names of the sheets that `annotate` marks. */
export function markedSheets(book) {
  return new Set(annotationOf(book).marks.map(({ sheet }) => sheet));
}

/** The sheet whose cells are set. */
export function editedSheet(book) {
  return book.sheets[0]?.name;
}

function annotationOf({ sheets }) {
  const marks = sheets.slice(0, MARKED_SHEETS).flatMap((sheet) =>
    someCells(sheet, MARKS_A_SHEET).map(({ row, column }, index) => ({
      sheet: sheet.name,
      cell: cellAddress(row, column),
      severity: SEVERITIES[index % SEVERITIES.length],
      note: 'A note: <&> "é"',
    })),
  );
  return { marks, report };
}

/** Filled cells, evenly over a sheet. */
function someCells({ rows }, count) {
  const filled = rows.flatMap((cells, row) => (cells ?? []).flatMap((cell, column) => (cell === null ? [] : [{ row, column }])));
  const step = Math.max(1, Math.floor(filled.length / count));
  return filled.filter((_, index) => index % step === 0).slice(0, count);
}

function edited(bytes, book) {
  const [sheet] = book.sheets;
  const wanted = sheet ? editsOf(sheet) : [];
  let skipped = [];
  const made = changed(bytes, (pkg) => {
    if (sheet) skipped = setCells(pkg, sheet.name, wanted);
  });
  return { bytes: made, edits: wanted.filter(({ cell }) => !skipped.some((skip) => skip.cell === cell)) };
}

/** Cells that hold something get another value, and one below all others is made. */
function editsOf(sheet) {
  const plain = someCells(sheet, EDITS).filter(({ row, column }) => !sheet.formulas.has(cellKey(row, column)));
  const below = sheet.rows.length < LAST_ROW ? [{ row: sheet.rows.length, column: 0 }] : [];
  return [...plain, ...below].map(({ row, column }, index) => ({
    row,
    column,
    cell: cellAddress(row, column),
    ...NEW_VALUES[index % NEW_VALUES.length],
  }));
}

function changed(bytes, change) {
  const pkg = XlsxPackage.open(bytes, defaultLimits);
  change(pkg);
  return pkg.save();
}
