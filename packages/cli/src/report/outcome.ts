import type { Diagnostic, Review, Severity } from '@routebook/core';

/** A file that could not be read, with the sentence that says why. */
export interface Unread {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** What came of one file. */
export type Outcome = { readonly file: string; readonly review: Review } | Unread;

export function isUnread(outcome: Outcome): outcome is Unread {
  return 'error' in outcome;
}

/** A finding and the sheet that its cell stands on; no sheet = it is about the file. */
export interface Placed {
  readonly finding: Diagnostic;
  readonly sheet?: string;
}

/** All findings of a review: those about the file, then sheet by sheet. */
export function findingsOf(review: Review): Placed[] {
  return [
    ...review.diagnostics.map((finding) => ({ finding })),
    ...review.sheets.flatMap(({ sheet, diagnostics }) => diagnostics.map((finding) => ({ finding, sheet: finding.sheet ?? sheet }))),
  ];
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The same review with at most `limit` findings listed, the gravest kept, in the same order; its figures stay as they are. */
export function cutFindings(review: Review, limit: number): Review {
  const all = findingsOf(review).map(({ finding }) => finding);
  if (all.length <= limit) return review;
  const kept = new Set(severities.flatMap((severity) => all.filter((finding) => finding.severity === severity)).slice(0, limit));
  const cut = (findings: readonly Diagnostic[]) => findings.filter((finding) => kept.has(finding));
  return {
    ...review,
    diagnostics: cut(review.diagnostics),
    sheets: review.sheets.map((sheet) => ({ ...sheet, diagnostics: cut(sheet.diagnostics) })),
  };
}
