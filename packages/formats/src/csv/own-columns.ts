import type { Cell, Severity } from '@routebook/core';
import { guardFormula } from './guard-formula.js';

/** A finding for a row of a text table. */
export interface RowMark {
  /** Zero-based, as in the grid. */
  readonly row: number;
  readonly severity: Severity;
  /** What is wrong, and what to do. */
  readonly text: string;
  /** As a spreadsheet shows it: `B6`. */
  readonly cell?: string | undefined;
}

/** The words above the two columns that are added, and those for how grave a finding is (the codes when absent). */
export interface CsvHeadings {
  readonly sign: string;
  readonly problems: string;
  readonly severities?: Readonly<Record<Severity, string>> | undefined;
}

/** In ASCII, so that they are in every encoding. */
const SIGNS: Readonly<Record<Severity, string>> = { error: '!!', warning: '!', info: 'i' };
const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];
/** A cell of Excel holds 32,767 characters. */
const LONGEST = 32_000;

/** The two cells above our columns. `was` is the encoding that the file had before it became UTF-8. */
export function headingCells(headings: CsvHeadings, was?: string): [string, string] {
  return [`Routebook (1/2${was ? `, ${was}` : ''}): ${flatten(headings.sign)}`, `Routebook (2/2): ${flatten(headings.problems)}`];
}

/** The two cells of a row with its findings: `!! error` and all that is to be said, the gravest first. */
export function markCells(marks: readonly RowMark[], headings: CsvHeadings): [string, string] {
  const present = GRAVEST_FIRST.filter((severity) => marks.some((mark) => mark.severity === severity));
  const signs = present.map((severity) => `${SIGNS[severity]} ${headings.severities?.[severity] ?? severity}`);
  const told = present.flatMap((severity) => marks.filter((mark) => mark.severity === severity).map(tellMark));
  const text = told.join(' | ');
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)} ...` : text;
  return [guardFormula(flatten(signs.join(', '))), guardFormula(flatten(short))];
}

function tellMark({ cell, text }: RowMark): string {
  return cell === undefined ? text : `${cell}: ${text}`;
}

/** On one line, and without quotes: a comma before one makes readers guess another delimiter. */
function flatten(text: string): string {
  return text
    .replace(/[\r\n\t\0]/g, ' ')
    .replaceAll('"', "'")
    .trim();
}

/**
 * Both cells as they stand in the file, behind `missing` cells that the row lacks. They are quoted always, and the second has as
 * many blanks at its end as cells were missing: so the row can be made as short again as it was.
 */
export function joinOwnCells([sign, text]: readonly [string, string], missing: number, delimiter: string): string {
  const quoted = [sign, text.trimEnd() + ' '.repeat(missing)].map((cell) => `"${cell.replaceAll('"', '""')}"`);
  return delimiter.repeat(missing + 1) + quoted.join(delimiter);
}

/** Where our columns stand, and the encoding to go back to. */
export interface OwnColumns {
  /** The first of the two, zero-based. */
  readonly column: number;
  readonly was: string | undefined;
}

const FIRST = /^Routebook \(1\/2(?:, ([a-z0-9-]{2,20}))?\): /;
const SECOND = 'Routebook (2/2): ';

/**
 * Our columns, known by both of their headings side by side. A column of the partner that is called after Routebook too has no such
 * pair of numbers and stays.
 */
export function findOwnColumns(rows: readonly (readonly Cell[])[]): OwnColumns | undefined {
  for (const row of rows) {
    for (let column = row.length - 2; column >= 0; column--) {
      const second = row[column + 1];
      if (typeof second !== 'string' || !second.startsWith(SECOND)) continue;
      const first = FIRST.exec(String(row[column]));
      if (first) return { column, was: first[1] };
    }
  }
  return undefined;
}

/** How many cells were added before ours to a row that was too short. */
export function missingCells(row: readonly Cell[], column: number): number {
  const text = String(row[column + 1] ?? '');
  let blanks = 0;
  while (blanks < column && text.charCodeAt(text.length - 1 - blanks) === 32) blanks++;
  for (let at = 1; at <= blanks; at++) if (row[column - at] !== null) return at - 1;
  return blanks;
}
