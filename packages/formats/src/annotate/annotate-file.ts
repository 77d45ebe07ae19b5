import type { CodeLabel, ReadingNotice, Review, Sentences, Workbook } from '@routebook/core';
import { annotateCsv } from '../csv/annotate-csv.js';
import { editedExtensions } from '../edit-file.js';
import type { ReadOptions } from '../format-reader.js';
import { annotateXlsx } from '../xlsx/marks/annotate-xlsx.js';
import { type CellMarks, cellMarks } from './cell-marks.js';
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
  /** Extensions that fit the copy, lower case and without the dot; the usual one first. */
  readonly extension: readonly string[];
  /** What a person should know of the copy: `format-changed`, `notes-limited`, `encoding-changed` and the like. */
  readonly notices: readonly ReadingNotice[];
  /** Cells with a mark. */
  readonly marked: number;
  /** Name of the sheet with the report; a text table has none. */
  readonly report?: string;
}

/**
 * A copy of a file in which everything that a review found is marked: in a workbook by colours, notes and a sheet that reports, in a text
 * table by two columns. Marks of an earlier time are replaced. `workbook` and `review` must be of the file without them (`clearFile`).
 * Throws `UnreadableFile`.
 */
export function annotateFile(bytes: Uint8Array, workbook: Workbook, review: Review, options: AnnotateOptions): AnnotatedFile {
  const speaker = speakerOf(options.sentences, options.codeLabel);
  const placed = placeFindings(workbook, review);
  if (workbook.format === 'csv') return annotateText(bytes, workbook, review, placed, speaker, options);
  if (workbook.format === 'xlsx') return annotateWorkbook(bytes, workbook, review, placed, speaker, options);
  const copy = annotateCopy(workbook, review, placed, speaker, options);
  return { ...copy, notices: [{ code: 'format-changed', args: { from: workbook.format, to: 'xlsx' } }, ...copy.notices] };
}

function annotateText(
  bytes: Uint8Array,
  workbook: Workbook,
  review: Review,
  placed: readonly PlacedFinding[],
  speaker: Speaker,
  { reading }: AnnotateOptions,
): AnnotatedFile {
  const annotation = { marks: csvMarks(placed, review, speaker), headings: csvHeadings(speaker), headerRow: headerRowOf(review) };
  const copy = annotateCsv(bytes, annotation, { ...reading, file: workbook.file });
  const marked = new Set(placed.flatMap(({ cell }) => cell ?? [])).size;
  return { ...copy, extension: editedExtensions(bytes, workbook), marked };
}

function annotateWorkbook(
  bytes: Uint8Array,
  workbook: Workbook,
  review: Review,
  placed: readonly PlacedFinding[],
  speaker: Speaker,
  { today, reading }: AnnotateOptions,
): AnnotatedFile {
  const { marks, notices }: CellMarks = cellMarks(placed, speaker);
  const remarks = notices.map(({ args }) => speaker.label('anNoticeNotes', args));
  const report = reportSheet({ workbook, review, placed, remarks, today }, speaker);
  const copy = annotateXlsx(bytes, { marks, report }, reading?.limits);
  return {
    bytes: copy.bytes,
    extension: editedExtensions(bytes, { format: 'xlsx' }),
    notices: [...notices, ...copy.notices],
    marked: marks.length - copy.skipped.length,
    report: report.name,
  };
}

/** The file is of a format that cannot be written: its cells go into a new workbook, whose sheets may be called a little otherwise. */
function annotateCopy(
  workbook: Workbook,
  review: Review,
  placed: readonly PlacedFinding[],
  speaker: Speaker,
  options: AnnotateOptions,
): AnnotatedFile {
  const made = writeAsXlsx(workbook);
  const nameNow = (sheet: string) => made.names.get(sheet) ?? sheet;
  const moved = placed.map((place) => (place.sheet === undefined ? place : { ...place, sheet: nameNow(place.sheet) }));
  const sheets = review.sheets.map((sheet) => ({ ...sheet, sheet: nameNow(sheet.sheet) }));
  return annotateWorkbook(made.bytes, made.workbook, { ...review, sheets }, moved, speaker, options);
}
