import type { Sentences } from '../sentences.js';

export const redaction: Sentences['report'] = {};
