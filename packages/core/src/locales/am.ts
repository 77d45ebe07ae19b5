import { codes } from './am/codes.js';
import { headers } from './am/headers.js';
import { personal } from './am/personal.js';
import { places } from './am/places.js';
import { values } from './am/values.js';
import type { Language } from './language.js';

export const amharic: Language = { code: 'am', headers, codes, values, places, personal };
