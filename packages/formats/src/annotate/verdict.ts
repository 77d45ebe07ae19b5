import type { Review, Severity } from '@routebook/core';
import type { Speaker } from './speaker.js';

/** The state of a file in words. */
export interface Verdict {
  readonly severity: Severity | 'ready';
  /** "✖ Not ready: 3 things to fix first". */
  readonly line: string;
  /** "24 rows, 23 complete · 130 to 145 cases". */
  readonly figures: string;
  /** What to do next, in the order in which to do it. */
  readonly steps: readonly string[];
}

/** Judges a review; `decisions` tells how many different things were found of each severity. */
export function verdictOf(review: Review, decisions: Readonly<Record<Severity, number>>, speaker: Speaker): Verdict {
  const { errors, warnings } = review.summary;
  const steps = [speaker.label(errors > 0 ? 'nextFix' : 'nextReady'), ...(warnings > 0 ? [speaker.label('nextLook')] : [])];
  const figures = figuresOf(review, speaker);
  if (errors > 0) return { severity: 'error', line: `✖ ${speaker.label('notReady', { count: decisions.error })}`, figures, steps };
  if (warnings === 0) return { severity: 'ready', line: `✔ ${speaker.label('ready')}`, figures, steps };
  return { severity: 'warning', line: `▲ ${speaker.label('readyWith', { count: decisions.warning })}`, figures, steps };
}

/** "24 rows, 23 complete · 130 to 145 cases": the cases with the number of rows that tell them when not all do, and none when none does. */
export function figuresOf({ summary, sheets }: Review, speaker: Pick<Speaker, 'label'>): string {
  const rows = speaker.label('rows', { rows: summary.rows, ready: summary.ready });
  const known = sheets.flatMap((sheet) => sheet.rows).filter(({ route }) => route?.cases).length;
  if (known === 0) return rows;
  const cases = casesOf(summary.cases, speaker);
  return `${rows} · ${known < summary.rows ? speaker.label('casesIn', { cases, known }) : cases}`;
}

function casesOf({ min, max }: Review['summary']['cases'], speaker: Pick<Speaker, 'label'>): string {
  if (max === null) return speaker.label('casesAtLeast', { min });
  return min === max ? speaker.label('cases', { min }) : speaker.label('casesRange', { min, max });
}
