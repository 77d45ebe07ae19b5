import type { Sentences } from '../sentences.js';

export const template: Sentences['report'] = {};
