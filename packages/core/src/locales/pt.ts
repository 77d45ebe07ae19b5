import type { Language } from './language.js';
import { codes } from './pt/codes.js';
import { headers } from './pt/headers.js';
import { personal } from './pt/personal.js';
import { places } from './pt/places.js';
import { values } from './pt/values.js';

export const portuguese: Language = { code: 'pt', headers, codes, values, places, personal };
