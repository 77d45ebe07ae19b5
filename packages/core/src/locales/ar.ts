import { codes } from './ar/codes.js';
import { headers } from './ar/headers.js';
import { personal } from './ar/personal.js';
import { places } from './ar/places.js';
import { values } from './ar/values.js';
import type { Language } from './language.js';

export const arabic: Language = { code: 'ar', headers, codes, values, places, personal };
