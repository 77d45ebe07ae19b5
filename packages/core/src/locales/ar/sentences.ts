import type { Sentences } from '../sentences.js';
import { findings } from './findings.js';
import { refusals } from './refusals.js';
import { report } from './report.js';
import { fields, fixes, words } from './wording.js';

/** Everything that is said in Arabic. */
export const sentences: Sentences = { language: 'ar', direction: 'rtl', codes: { ...findings, ...refusals }, fixes, fields, words, report };
