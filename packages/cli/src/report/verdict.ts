import { groupFindings, type Review, type Severity } from '@routebook/core';
import { findingsOf, isUnread, type Outcome } from './outcome.js';
import type { Voice } from './voice.js';

export type Verdict = 'ready' | 'readyWith' | 'notReady' | 'unread';

/** Signs that stand beside word and colour, so that none of them carries the meaning alone. */
export const signs = { ready: '✔', readyWith: '▲', notReady: '✖', unread: '✖', error: '✖', warning: '▲', info: '·' } as const;

/** Decisions by severity: findings that say the same of the same value are one. */
function countDecisions(review: Review): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, values } of groupFindings(findingsOf(review).map(({ finding }) => finding))) counts[severity] += values.length;
  return counts;
}

/** How many decisions the verdict speaks of: those that stop sending, or else those that are worth a look. */
export function decisionsLeft(outcome: Outcome): number {
  if (isUnread(outcome)) return 0;
  const { error, warning } = countDecisions(outcome.review);
  return error > 0 ? error : warning;
}

export function verdictOf(outcome: Outcome): Verdict {
  if (isUnread(outcome)) return 'unread';
  if (outcome.review.summary.errors > 0) return 'notReady';
  return outcome.review.summary.warnings > 0 ? 'readyWith' : 'ready';
}

/** "24 rows, 23 complete · 130 to 145 cases". */
export function figuresOf(review: Review, voice: Voice): string {
  const { rows, ready } = review.summary;
  return [voice.label('rows', { rows, ready }), ...casesOf(review, voice)].join(' · ');
}

/** The sum of the cases, with the number of rows that tell it when not all do; nothing when none does. */
function casesOf({ summary, sheets }: Review, voice: Voice): string[] {
  const known = sheets.flatMap(({ rows }) => rows).filter(({ route }) => route?.cases).length;
  if (known === 0) return [];
  const cases = sayCases(summary.cases, voice);
  return [known < summary.rows ? voice.label('casesIn', { cases, known }) : cases];
}

/** "130 to 145 cases", "at least 12 cases". */
function sayCases({ min, max }: Review['summary']['cases'], voice: Voice): string {
  if (max === null) return voice.label('casesAtLeast', { min });
  return min === max ? voice.label('cases', { min }) : voice.label('casesRange', { min, max });
}

/** What to do now, in the order in which to do it. */
export function nextSteps(review: Review, voice: Voice): string[] {
  const { errors, warnings } = review.summary;
  const found = findingsOf(review).find(({ finding }) => finding.severity === (errors > 0 ? 'error' : 'warning'));
  return [
    voice.label(errors > 0 ? 'nextFix' : 'nextReady'),
    ...(warnings > 0 ? [voice.label('nextLook')] : []),
    ...(found ? [voice.label('nextExplain', { command: `routebook explain ${found.finding.code}` })] : []),
  ];
}
