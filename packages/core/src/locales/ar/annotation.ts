import type { Sentences } from '../sentences.js';

export const annotation: Sentences['report'] = {};
