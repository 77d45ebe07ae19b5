import { codes } from './en/codes.js';
import { headers } from './en/headers.js';
import { personal } from './en/personal.js';
import { places } from './en/places.js';
import { values } from './en/values.js';
import type { Language } from './language.js';

export const english: Language = { code: 'en', headers, codes, values, places, personal };
