import type { Sentences } from '../sentences.js';

export const fixing: Sentences['report'] = {};
