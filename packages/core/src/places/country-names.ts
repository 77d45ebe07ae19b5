import { editDistance } from '../text/similarity.js';
import { isUpper } from './candidates.js';
import { countriesInForm, shortenFormalName } from './formal-names.js';
import { type Gazetteer, nameKind } from './gazetteer.js';
import { countriesOfPeople } from './peoples.js';
import { LONGEST_PLACE } from './phrase.js';
import { placeKey } from './place-key.js';

/** What a text says as the name of a country. More than one code when the word itself is used for each of them ("Congo"). */
export interface CountryReading {
  readonly codes: readonly string[];
  readonly how: 'exact' | 'typo' | 'fuzzy';
  /** A spelling so near to several countries that none may be taken. */
  readonly doubtful?: true;
}

/** Countries whose names are a slip of the pen apart: a misspelt one is never decided between them. */
const CONFUSABLES = [
  'NE NG',
  'SD SS',
  'IR IQ',
  'GM ZM',
  'ML MW MT MV MY',
  'GN GW GQ PG GY',
  'CD CG',
  'DM DO',
  'AT AU',
  'IE IS',
  'SK SI',
  'LV LT',
  'PY UY',
  'GE GY',
  'MK MD',
  'KP KR',
  'AO AD',
  'MR MU',
  'CH SZ',
  'IN ID',
  'JO GE',
  'BB BH',
  'BJ BN',
  'CO KM',
  'LY LR LB',
  'SN SL',
  'TG TO',
].map((group) => group.split(' '));
/** Codes that are written as often for another country: "SA" is Saudi Arabia to the standard, and South Africa to many who write it. */
const SHARED_CODES: Readonly<Record<string, readonly string[]>> = { sa: ['SA', 'ZA'] };
const CODE_LENGTH = 3;
const MOST_EDITS = 3;

/** A country by its name, code or people, in any language and without guessing. Codes count in upper case. */
export function findCountry(gazetteer: Gazetteer, text: string): CountryReading | undefined {
  const key = placeKey(text);
  const shared = SHARED_CODES[key];
  if (shared && isUpper(text)) return { codes: shared, how: 'exact' };
  const found = called(gazetteer, key, text);
  if (found || key.length <= CODE_LENGTH) return found;
  const bare = key.startsWith('the') ? key.slice(3) : key.startsWith('ال') ? key.slice(2) : '';
  return (bare.length <= CODE_LENGTH ? undefined : called(gazetteer, bare, text)) ?? calledInFull(gazetteer, text);
}

/** "la République d'Islande", "Congo (le)"; a misspelling in a full name is for a person to look at. */
function calledInFull(gazetteer: Gazetteer, text: string): CountryReading | undefined {
  const formal = text.length > LONGEST_PLACE ? undefined : shortenFormalName(text);
  if (!formal || formal.key.length <= CODE_LENGTH) return undefined;
  const found =
    called(gazetteer, formal.key, formal.key) ?? (/[ء-ي]/.test(formal.key) ? called(gazetteer, `ال${formal.key}`, '') : undefined);
  const codes = found?.how === 'exact' ? countriesInForm(found.codes, formal) : [];
  return codes.length === 0 ? undefined : { codes, how: 'exact' };
}

function called(gazetteer: Gazetteer, key: string, text: string): CountryReading | undefined {
  const found = countriesCalled(gazetteer, key, text);
  const codes = found ? undefined : countriesOfPeople(gazetteer, key);
  return codes ? { codes, how: 'exact' } : found;
}

function countriesCalled(gazetteer: Gazetteer, key: string, text: string): CountryReading | undefined {
  const meanings = gazetteer.lookup(key).filter(({ entity, kind }) => gazetteer.kindOf(entity) === 'country' && isMeant(key, kind, text));
  if (meanings.length === 0) return undefined;
  const code = meanings.find(({ kind }) => kind === nameKind.code);
  if (code) return { codes: [gazetteer.countryOf(code.entity)], how: 'exact' };
  const typo = meanings.every(({ kind }) => kind === nameKind.typo);
  return { codes: meanings.map(({ entity }) => gazetteer.countryOf(entity)), how: typo ? 'typo' : 'exact' };
}

/** Codes are plain capitals ("S.A." is no code); of two letters nothing else is taken but "uk". */
function isMeant(key: string, kind: number, text: string): boolean {
  if (kind === nameKind.code) return /^[A-Z]{2,3}$/.test(text.trim());
  return !/^[a-z]{1,2}$/.test(key) || key === 'uk' || isUpper(text);
}

export function isConfusable(a: string, b: string): boolean {
  return CONFUSABLES.some((group) => group.includes(a) && group.includes(b));
}

type ShownKeys = readonly { readonly code: string; readonly keys: readonly string[] }[];
const prepared = new WeakMap<Gazetteer, ShownKeys>();

function shownKeys(gazetteer: Gazetteer): ShownKeys {
  const known =
    prepared.get(gazetteer) ?? gazetteer.countries.map(({ code, names }) => ({ code, keys: [...new Set(names.map(placeKey))] }));
  prepared.set(gazetteer, known);
  return known;
}

/** Guesses a misspelt country from the names that are shown. A name that could as well be its confusable neighbour is doubtful. */
export function guessCountry(gazetteer: Gazetteer, text: string): CountryReading | undefined {
  if (text.length > LONGEST_PLACE) return undefined;
  const key = placeKey(text);
  if (key.length < 5 || key.length > 40) return undefined;
  const near = shownKeys(gazetteer)
    .map(({ code, keys }) => ({ code, edits: Math.min(...keys.map((name) => distanceTo(key, name))) }))
    .filter(({ edits }) => edits <= MOST_EDITS)
    .sort((a, b) => a.edits - b.edits);
  const [best] = near;
  if (!best || best.edits > allowedEdits(key)) return undefined;
  const rivals = near.filter(({ code, edits }) => code !== best.code && (edits <= best.edits + 1 || isConfusable(code, best.code)));
  const grouped = CONFUSABLES.some((group) => group.includes(best.code)) && rivals.length > 0;
  if (rivals.some(({ edits }) => edits <= best.edits + 1) || grouped) {
    return { codes: [best.code, ...rivals.map(({ code }) => code)].slice(0, 3), how: 'fuzzy', doubtful: true };
  }
  return { codes: [best.code], how: 'fuzzy' };
}

function distanceTo(key: string, name: string): number {
  return Math.abs(key.length - name.length) > MOST_EDITS ? 9 : editDistance(key, name, MOST_EDITS);
}

/** One slip in a short name, two in a long one. */
export function allowedEdits(key: string): number {
  return key.length < 4 ? 0 : key.length < 8 ? 1 : 2;
}
