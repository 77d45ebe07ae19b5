import { guardFormula } from '@routebook/formats';
import type { Placed } from './outcome.js';
import { findingsOf, isUnread, type Outcome } from './outcome.js';
import type { Voice } from './voice.js';

const COLUMNS = ['file', 'sheet', 'cell', 'row', 'column', 'field', 'severity', 'code', 'what', 'why', 'do', 'fix'] as const;
type Line = Partial<Record<(typeof COLUMNS)[number], string | number>>;

/** One line a finding. Begins with a byte order mark: without it Excel shows no accents and no Arabic. */
export function writeCsv(outcomes: readonly Outcome[], voice: Voice): string {
  const lines = outcomes.flatMap((outcome) =>
    isUnread(outcome)
      ? [{ file: outcome.file, severity: 'error', code: outcome.error.code, what: outcome.error.message }]
      : findingsOf(outcome.review).map((placed) => lineOf(outcome.file, placed, voice)),
  );
  return `\uFEFF${[COLUMNS.join(','), ...lines.map(joinLine)].join('\r\n')}\r\n`;
}

function lineOf(file: string, { finding, sheet }: Placed, voice: Voice): Line {
  const { what, why, do: todo, fixes } = voice.say(finding);
  const { cell, row, column, severity, code } = finding;
  const field = finding.field && voice.field(finding.field);
  return { file, sheet, cell, row, column, field, severity, code, what, why, do: todo, fix: fixes.join(' | ') };
}

function joinLine(line: Line): string {
  return COLUMNS.map((column) => csvCell(line[column])).join(',');
}

/** One value of a CSV line. A text that a spreadsheet would take for a formula gets an apostrophe; numbers stay as they are. */
export function csvCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = guardFormula(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
