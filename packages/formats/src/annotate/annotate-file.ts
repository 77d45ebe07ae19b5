import type { CodeLabel, ReadingNotice, Review, Sentences, Workbook } from '@routebook/core';
import { annotateCsv } from '../csv/annotate-csv.js';
import { editedExtensions } from '../edit-file.js';
import type { ReadOptions } from '../format-reader.js';
import { annotateXlsx } from '../xlsx/marks/annotate-xlsx.js';
import type { SkippedMark } from '../xlsx/marks/mark-sheet.js';
import { cellMarks } from './cell-marks.js';
import { csvHeadings, csvMarks, headerRowOf } from './csv-marks.js';
import { type PlacedFinding, placeFindings } from './placed-findings.js';
import { reportSheet } from './report-sheet.js';
import { type Speaker, speakerOf } from './speaker.js';
import { writeAsXlsx } from './write-as-xlsx.js';

/** How a copy is annotated. */
export interface AnnotateOptions {
  /** The language to speak. */
  readonly sentences: Sentences;
  readonly codeLabel?: CodeLabel | undefined;
  /** The month of the check, `YYYY-MM`; told on the report sheet. */
  readonly today?: string | undefined;
  /** How the file was read, when that was with options. */
  readonly reading?: Omit<ReadOptions, 'file'> | undefined;
}

/** A copy of a file with all that was found. */
export interface AnnotatedFile {
  readonly bytes: Uint8Array;
  /** What the name of the copy should end in, without the dot. */
  readonly extension: string;
  /** What a person should know of the copy: `format-changed`, `notes-limited`, `encoding-changed` and the like. */
  readonly notices: readonly ReadingNotice[];
  /** Cells with a mark. */
  readonly marked: number;
  /** Name of the sheet with the report; a text table has none. */
  readonly report?: string;
}

/** All that the making of one copy needs. */
interface Task {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  readonly review: Review;
  readonly placed: readonly PlacedFinding[];
  readonly speaker: Speaker;
  readonly options: AnnotateOptions;
}

/**
 * A copy of a file in which everything that a review found is marked: in a workbook by colours, notes and a sheet that reports, in a text
 * table by two columns. Marks of an earlier time are replaced. `workbook` is what these bytes were read as, which leaves such marks out.
 * Throws `UnreadableFile`.
 */
export function annotateFile(bytes: Uint8Array, workbook: Workbook, review: Review, options: AnnotateOptions): AnnotatedFile {
  const speaker = speakerOf(options.sentences, options.codeLabel);
  const task: Task = { bytes, workbook, review, placed: placeFindings(workbook, review), speaker, options };
  if (workbook.format === 'csv') return annotateText(task);
  return workbook.format === 'xlsx' ? annotateWorkbook(task) : annotateRewritten(task);
}

function annotateText({ bytes, workbook, review, placed, speaker, options }: Task): AnnotatedFile {
  const annotation = { marks: csvMarks(placed, review, speaker), headings: csvHeadings(speaker), headerRow: headerRowOf(review) };
  const copy = annotateCsv(bytes, annotation, { ...options.reading, file: workbook.file });
  const marked = new Set(placed.flatMap(({ cell }) => cell ?? [])).size;
  return { ...copy, extension: extensionOf(bytes, workbook), marked };
}

function annotateWorkbook({ bytes, workbook, review, placed, speaker, options }: Task): AnnotatedFile {
  const { marks, notices } = cellMarks(placed, speaker);
  const remarks = notices.map(({ args }) => speaker.label('anNoticeNotes', args));
  const report = reportSheet({ workbook, review, placed, remarks, today: options.today }, speaker);
  const copy = annotateXlsx(bytes, { marks, report }, options.reading?.limits);
  return {
    bytes: copy.bytes,
    extension: extensionOf(bytes, { ...workbook, format: 'xlsx' }),
    notices: [...notices, ...withoutNote(copy.skipped, report.name), ...copy.notices],
    marked: marks.length - copy.skipped.filter((mark) => !isColoured(mark)).length,
    report: report.name,
  };
}

/** Whether only the note of a mark could not be made. */
function isColoured({ reason }: SkippedMark): boolean {
  return reason !== 'sheet-missing' && reason !== 'cell-invalid';
}

function withoutNote(skipped: readonly SkippedMark[], sheet: string): ReadingNotice[] {
  const count = skipped.filter(isColoured).length;
  return count > 0 ? [{ code: 'notes-left-out', args: { count, sheet } }] : [];
}

/** The extension of the file where the copy may keep it, else the usual one. */
function extensionOf(bytes: Uint8Array, workbook: Workbook): string {
  const fitting = editedExtensions(bytes, workbook);
  return fitting.find((extension) => workbook.file.toLowerCase().endsWith(`.${extension}`)) ?? fitting[0] ?? 'xlsx';
}

/** The file is of a format that cannot be written: its cells go into a new workbook, whose sheets may be called a little otherwise. */
function annotateRewritten(task: Task): AnnotatedFile {
  const { bytes, workbook, names } = writeAsXlsx(task.workbook);
  const nameNow = (sheet: string) => names.get(sheet) ?? sheet;
  const placed = task.placed.map((place) => (place.sheet === undefined ? place : { ...place, sheet: nameNow(place.sheet) }));
  const sheets = task.review.sheets.map((sheet) => ({ ...sheet, sheet: nameNow(sheet.sheet) }));
  const copy = annotateWorkbook({ ...task, bytes, workbook, placed, review: { ...task.review, sheets } });
  return { ...copy, notices: [{ code: 'format-changed', args: { from: task.workbook.format, to: 'xlsx' } }, ...copy.notices] };
}
