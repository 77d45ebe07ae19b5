import { groupFindings, type Review, type Severity } from '@routebook/core';
import { findingsOf, isUnread, type Outcome } from './outcome.js';

export type Verdict = 'ready' | 'readyWith' | 'notReady' | 'unread';

/** Signs that stand beside word and colour, so that none of them carries the meaning alone. */
export const signs = { ready: '✔', readyWith: '▲', notReady: '✖', unread: '✖', error: '✖', warning: '▲', info: '·' } as const;

/** Decisions to take, by severity: findings that say the same of the same value are one. */
export function countDecisions(review: Review): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, values } of groupFindings(findingsOf(review).map(({ finding }) => finding))) counts[severity] += values.length;
  return counts;
}

export function verdictOf(outcome: Outcome): Verdict {
  if (isUnread(outcome)) return 'unread';
  if (outcome.review.summary.errors > 0) return 'notReady';
  return outcome.review.summary.warnings > 0 ? 'readyWith' : 'ready';
}
