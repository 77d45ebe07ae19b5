import type { Sentences } from '../sentences.js';
import { annotation } from './annotation.js';
import { atlas } from './atlas.js';
import { comparison } from './comparison.js';
import { findings } from './findings.js';
import { fixing } from './fixing.js';
import { redaction } from './redaction.js';
import { refusals } from './refusals.js';
import { report } from './report.js';

import { template } from './template.js';
import { fields, fixes, words } from './wording.js';

/** Everything that is said in Swahili. */
export const sentences: Sentences = {
  language: 'sw',
  direction: 'ltr',
  codes: { ...findings, ...refusals },
  fixes,
  fields,
  words,
  report: { ...report, ...annotation, ...fixing, ...redaction, ...template, ...comparison, ...atlas },
};
