import type { Diagnostic, Severity } from '../model/diagnostic.js';
import type { RowReview, Summary } from '../model/review.js';

/** Counts rows and findings, and adds up the cases of the rows whose number is known. */
export function summarise(rows: readonly RowReview[], diagnostics: readonly Diagnostic[]): Summary {
  const count = (severity: Severity) => diagnostics.reduce((sum, found) => sum + (found.severity === severity ? 1 : 0), 0);
  const routes = rows.filter((row) => row.status !== 'skipped');
  let min = 0;
  let max: number | null = 0;
  for (const { route } of routes) {
    if (!route?.cases) continue;
    min += route.cases.min;
    max = max === null || route.cases.max === null ? null : max + route.cases.max;
  }
  return {
    rows: routes.length,
    ready: routes.filter((row) => row.status === 'ready').length,
    errors: count('error'),
    warnings: count('warning'),
    info: count('info'),
    cases: { min, max },
  };
}

/** The figures of several tables taken together, with the findings about the file. */
export function addUp(summaries: readonly Summary[]): Summary {
  const sum = (pick: (summary: Summary) => number) => summaries.reduce((total, summary) => total + pick(summary), 0);
  const open = summaries.some((summary) => summary.cases.max === null);
  return {
    rows: sum((summary) => summary.rows),
    ready: sum((summary) => summary.ready),
    errors: sum((summary) => summary.errors),
    warnings: sum((summary) => summary.warnings),
    info: sum((summary) => summary.info),
    cases: { min: sum((summary) => summary.cases.min), max: open ? null : sum((summary) => summary.cases.max ?? 0) },
  };
}
