import { codes } from './es/codes.js';
import { headers } from './es/headers.js';
import { personal } from './es/personal.js';
import { places } from './es/places.js';
import { values } from './es/values.js';
import type { Language } from './language.js';

export const spanish: Language = { code: 'es', headers, codes, values, places, personal };
