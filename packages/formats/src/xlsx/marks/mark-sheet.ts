import type { SkippedEdit } from '../cells/cell-edit.js';
import { joinSplices } from '../cells/join-splices.js';
import { placeEdits } from '../cells/place-edits.js';
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

/** Marks the cells of one sheet; several marks of a cell become one of the gravest kind. */
export function markSheet(pkg: XlsxPackage, sheet: string, marks: readonly CellMark[]): SkippedMark[] {
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

function joinMarks(marks: readonly CellMark[]): Map<string, CellMark> {
  const byCell = new Map<string, CellMark>();
  for (const mark of marks) {
    const cell = mark.cell.toUpperCase().replaceAll('$', '');
    const known = byCell.get(cell);
    if (!known) byCell.set(cell, { ...mark, cell });
    else {
      const severity = severities.find((one) => one === known.severity || one === mark.severity) as CellMark['severity'];
      byCell.set(cell, { ...known, severity, note: [known.note, mark.note].filter(Boolean).join('\n\n') });
    }
  }
  return byCell;
}
