import { codes } from './fr/codes.js';
import { headers } from './fr/headers.js';
import { personal } from './fr/personal.js';
import { places } from './fr/places.js';
import { values } from './fr/values.js';
import type { Language } from './language.js';

export const french: Language = { code: 'fr', headers, codes, values, places, personal };
