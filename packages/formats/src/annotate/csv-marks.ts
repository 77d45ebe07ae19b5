import type { Review, Severity } from '@routebook/core';
import type { CsvHeadings, RowMark } from '../csv/own-columns.js';
import { fixLines } from './note-text.js';
import { type PlacedFinding, rowOf } from './placed-findings.js';
import type { Speaker } from './speaker.js';

/** The zero-based row of a text table with its headings; undefined when no table was found. */
export function headerRowOf({ sheets }: Review): number | undefined {
  const row = sheets.find(({ table }) => table)?.table?.headerRows.at(-1);
  return row === undefined ? undefined : row - 1;
}

/** What is written beside the rows of a text table. What is about the whole file stands beside its headings. */
export function csvMarks(placed: readonly PlacedFinding[], review: Review, speaker: Speaker): RowMark[] {
  const top = headerRowOf(review) ?? 0;
  return placed.map(({ finding, cell }) => {
    const { what, do: todo } = speaker.say(finding);
    const text = [what, todo, ...fixLines(finding, speaker)].filter((part) => part !== '').join(' ');
    return { row: cell === undefined ? top : rowOf(cell), severity: finding.severity, text, cell };
  });
}

/** The words above the columns that are added, in the reader's language. */
export function csvHeadings(speaker: Speaker): CsvHeadings {
  const severities: Readonly<Record<Severity, string>> = {
    error: speaker.label('error'),
    warning: speaker.label('warning'),
    info: speaker.label('info'),
  };
  return { sign: speaker.label('anSeverity'), problems: `${speaker.label('anCsvWhat')}, ${speaker.label('anCsvDo')}`, severities };
}
