import { cellAddress } from '@routebook/core';
import type { SkippedEdit } from '../cells/cell-edit.js';
import { joinSplices } from '../cells/join-splices.js';
import { type PlacedEdit, placeEdits } from '../cells/place-edits.js';
import { sheetPart } from '../package/sheet-part.js';
import type { XlsxPackage } from '../package/xlsx-package.js';
import { type NoteRefusal, prepareNotes } from './add-notes.js';
import { type CellMark, severities } from './cell-mark.js';
import { colourCells } from './colour-cells.js';
import { MarkStyles } from './mark-styles.js';
import { WorksheetOutline } from './worksheet-outline.js';

/** A mark that was not made, or (the last three) only as a colour without its note. */
export interface SkippedMark {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: 'sheet-missing' | 'cell-invalid' | NoteRefusal;
}

/**
 * Marks the cells of one sheet; several marks of a cell become one of the gravest kind. Marks of cells that a merged area covers
 * go to the cell of it that is seen; `move` is false once they have.
 */
export function markSheet(pkg: XlsxPackage, sheet: string, marks: readonly CellMark[], move = true): SkippedMark[] {
  const part = sheetPart(pkg, sheet);
  const missing = () => marks.map(({ cell }) => ({ sheet, cell, reason: 'sheet-missing' as const }));
  if (part === undefined) return missing();
  const byCell = joinMarks(marks);
  const invalid: SkippedEdit[] = [];
  const rows = placeEdits(
    Array.from(byCell.keys(), (cell) => ({ cell, value: null })),
    invalid,
  );
  const bytes = pkg.read(part);
  const outline = WorksheetOutline.read(bytes, part, rows);
  if (outline.rootName !== 'worksheet') return missing();
  const placed = rows.flatMap(({ edits }) => edits);
  if (move && placed.some(({ coveredBy }) => coveredBy)) return markSheet(pkg, sheet, uncover(marks, placed), false);
  const coloured = placed.map((place) => ({ place, severity: (byCell.get(place.edit.cell) as CellMark).severity }));
  const styles = new MarkStyles(pkg);
  const colours = colourCells(bytes, outline, coloured, styles);
  styles.save();
  const noted = placed.map(({ edit: { cell } }) => ({ cell, text: (byCell.get(cell) as CellMark).note })).filter(({ text }) => text !== '');
  const notes = prepareNotes(pkg, part, outline, noted);
  pkg.splice(part, joinSplices([...colours, ...notes.splices]));
  return [
    ...invalid.map(({ cell }) => ({ sheet, cell, reason: 'cell-invalid' as const })),
    ...notes.skipped.map((skipped) => ({ sheet, ...skipped })),
  ];
}

function uncover(marks: readonly CellMark[], placed: readonly PlacedEdit[]): CellMark[] {
  const moved = new Map<string, string>();
  for (const { edit, coveredBy } of placed) if (coveredBy) moved.set(edit.cell, cellAddress(coveredBy.row, coveredBy.column));
  return marks.map((mark) => ({ ...mark, cell: moved.get(plainAddress(mark.cell)) ?? mark.cell }));
}

function plainAddress(cell: string): string {
  return cell.toUpperCase().replaceAll('$', '');
}

function joinMarks(marks: readonly CellMark[]): Map<string, CellMark> {
  const byCell = new Map<string, CellMark>();
  for (const mark of marks) {
    const cell = plainAddress(mark.cell);
    const known = byCell.get(cell);
    if (!known) byCell.set(cell, { ...mark, cell });
    else {
      const severity = severities.find((one) => one === known.severity || one === mark.severity) as CellMark['severity'];
      byCell.set(cell, { ...known, severity, note: [known.note, mark.note].filter(Boolean).join('\n\n') });
    }
  }
  return byCell;
}
