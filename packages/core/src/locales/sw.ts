import type { Language } from './language.js';
import { codes } from './sw/codes.js';
import { headers } from './sw/headers.js';
import { personal } from './sw/personal.js';
import { places } from './sw/places.js';
import { values } from './sw/values.js';

export const swahili: Language = { code: 'sw', headers, codes, values, places, personal };
