import type { annotation } from './annotation.js';
import type { atlas } from './atlas.js';
import type { comparison } from './comparison.js';
import type { fixing } from './fixing.js';
import type { redaction } from './redaction.js';
import type { report } from './report.js';
import type { template } from './template.js';

/** Key of a label that reports, copies and commands show. */
export type ReportLabel =
  | keyof typeof report
  | keyof typeof annotation
  | keyof typeof fixing
  | keyof typeof redaction
  | keyof typeof template
  | keyof typeof comparison
  | keyof typeof atlas;
