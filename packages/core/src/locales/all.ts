import { amharic } from './am.js';
import { arabic } from './ar.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import type { Language } from './language.js';
import { portuguese } from './pt.js';
import { swahili } from './sw.js';

/** Every language that sheets are read in. Where two disagree about a word, the earlier decides. */
export const allLanguages: readonly Language[] = [english, french, spanish, portuguese, swahili, arabic, amharic];
