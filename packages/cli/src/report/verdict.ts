import { groupFindings, type Review, type Severity } from '@routebook/core';
import { findingsOf, isUnread, type Outcome } from './outcome.js';
import type { Voice } from './voice.js';

export type Verdict = 'ready' | 'readyWith' | 'notReady' | 'unread';

/** Signs that stand beside word and colour, so that none of them carries the meaning alone. */
export const signs = { ready: '✔', readyWith: '▲', notReady: '✖', unread: '✖', error: '✖', warning: '▲', info: '·' } as const;

/** Decisions by severity: findings that say the same of the same value are one. */
export function countDecisions(review: Review): Record<Severity, number> {
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
