import { type Area, REPORT_SHEET, type Review, type Severity, type Workbook } from '@routebook/core';
import { rowHeights } from '../row-heights.js';
import type { SheetContent, WrittenCell } from '../sheet-content.js';
import { columnLines } from './column-lines.js';
import type { PlacedFinding } from './placed-findings.js';
import { type ProblemLine, problemHeadings, problemLines } from './problem-lines.js';
import { reportName } from './report-name.js';
import type { Speaker } from './speaker.js';
import { verdictOf } from './verdict.js';

type Row = readonly (WrittenCell | null)[];

/** What the report is made from. */
export interface ReportFacts {
  readonly workbook: Workbook;
  readonly review: Review;
  readonly placed: readonly PlacedFinding[];
  /** Sentences about the copy, such as that not every cell has a note. */
  readonly remarks: readonly string[];
  /** The month of the check, `YYYY-MM`. */
  readonly today: string | undefined;
}

const MOST_LINES = 5_000;
/** What was left out by intent: told of by itself. */
const NOT_CHECKED = new Set(['sheet-skipped', 'sheet-not-read', 'column-unmapped', 'rows-not-routes']);
/** Columns of a line without the links to further cells. */
const WIDTH = 9;

/**
 * The sheet that is added to an annotated copy: the verdict, what to do next, all that was found with links to the cells, what was not
 * checked, and how the columns were read.
 */
export function reportSheet(facts: ReportFacts, speaker: Speaker): SheetContent {
  const lines = problemLines(facts.placed, speaker);
  const problems = lines.filter(({ code }) => !NOT_CHECKED.has(code));
  const head = headRows(facts, problems, speaker);
  const listed = problems.slice(0, MOST_LINES);
  const headings = problemHeadings(speaker);
  const top = head.length;
  const rows: Row[] = [...head, headings.map(([value]) => ({ value, look: 'heading' as const })), ...listed.map(({ cells }) => cells)];
  const filter: Area = { top, left: 0, bottom: top + Math.max(1, listed.length), right: WIDTH - 1 };
  if (listed.length === 0) rows.push([text(`✔ ${speaker.label('noFindings')}`)]);
  rows.push(
    ...moreRow(problems, speaker),
    ...unchecked(lines, facts.review, speaker),
    ...columns(facts.review, speaker),
    ...foot(facts, speaker),
  );
  const columnWidths = headings.map(([, width]) => width);
  return {
    name: reportName(facts.workbook),
    rightToLeft: speaker.direction === 'rtl',
    columnWidths,
    rowHeights: [...head.map((_, row) => (row === 0 ? 24 : 17)), ...rowHeights(rows.slice(top), columnWidths)],
    rows,
    frozenRows: top + 1,
    filter,
    merges: bands(top),
  };
}

function text(value: string): WrittenCell {
  return { value, look: 'text' };
}

function headRows({ review, remarks }: ReportFacts, problems: readonly ProblemLine[], speaker: Speaker): Row[] {
  const count = (severity: Severity) => problems.filter((line) => line.severity === severity).length;
  const verdict = verdictOf(review, { error: count('error'), warning: count('warning'), info: count('info') }, speaker);
  const look = verdict.severity === 'ready' ? 'info' : verdict.severity;
  // Folders on somebody's computer are nobody else's business.
  const title = speaker.label('title', {
    file: review.file.slice(Math.max(review.file.lastIndexOf('/'), review.file.lastIndexOf('\\')) + 1),
  });
  return [
    [{ value: REPORT_SHEET, look: 'title' }, null, null, text(title)],
    [{ value: verdict.line, look }],
    [text(verdict.figures)],
    [text(verdict.steps.join(' '))],
    [text(speaker.label('anUse'))],
    ...remarks.map((remark) => [text(remark)]),
  ];
}

/** The lines of the head run over all columns: what does not fit into its own cell is not shown by every program. */
function bands(top: number): Area[] {
  return Array.from({ length: top - 1 }, (_, index) => ({ top: index + 1, left: 0, bottom: index + 1, right: WIDTH - 1 }));
}

/** How many findings are not listed one by one. */
function moreRow(problems: readonly ProblemLine[], speaker: Speaker): Row[] {
  const count = problems.slice(MOST_LINES).reduce((sum, line) => sum + line.count, 0);
  return count > 0 ? [[text(speaker.label('anMoreNotListed', { count }))]] : [];
}

function section(title: string, rows: readonly Row[]): Row[] {
  return [[], [{ value: title, look: 'title' }], ...rows];
}

function unchecked(lines: readonly ProblemLine[], { sheets }: Review, speaker: Speaker): Row[] {
  const left = lines.filter(({ code }) => NOT_CHECKED.has(code));
  const unused = sheets.some(({ table }) => table?.columns.some(({ field, twinOf }) => field === null && twinOf === undefined));
  const rows = left.slice(0, MOST_LINES).map(({ cells }) => cells);
  const all = left.length === 0 && !unused && sheets.some(({ table }) => table !== null);
  if (rows.length === 0 && !all) return [];
  return section(speaker.label('anNotChecked'), all ? [[text(speaker.label('anAllChecked'))]] : [...rows, ...moreRow(left, speaker)]);
}

function columns(review: Review, speaker: Speaker): Row[] {
  const lines = columnLines(review, speaker);
  return lines.length > 0 ? section(speaker.label('columns'), lines) : [];
}

function foot({ review, today }: ReportFacts, speaker: Speaker): Row[] {
  const command = 'routebook annotate FILE --clear -o OUT';
  return [
    [],
    ...(today === undefined ? [] : [[text(speaker.label('anMonth', { month: today }))]]),
    [text(speaker.label('madeBy', { version: review.routebook }))],
    [text(speaker.label('anClear', { command }))],
  ];
}
