import type { Sentences } from '../sentences.js';

export const comparison: Sentences['report'] = {};
