import { findMojibake } from '../text/mojibake.js';
import { oncePer } from '../text/once-per.js';
import { remember } from '../text/remember.js';
import { closestNames } from './closest.js';
import { findCountry } from './country-names.js';
import { decidedPlaces, type PlaceDecision } from './decided.js';
import type { PlaceContext } from './draft.js';
import type { Gazetteer } from './gazetteer.js';
import { locate, type PlaceSense } from './locate.js';
import { compilePlaceWords, type PlaceWords } from './place-words.js';
import type { PlaceTexts, Resolution } from './resolution.js';
import { rawOf, resolvePlace } from './resolve.js';

const shownLanguages = ['en', 'fr', 'es', 'sw', 'ar'];

/** Reads places with one gazetteer and the words of some languages; texts that come again cost one look into a table. */
export interface PlaceResolver {
  readonly resolve: (texts: PlaceTexts, context?: PlaceContext) => Resolution;
  /** Whether a text is the name, code or people of a country, without guessing. */
  readonly isCountryName: (text: string) => boolean;
  /** Whether a text is the name of a known town or division, without guessing. */
  readonly isPlaceName: (text: string) => boolean;
  /** Name of a country in English, French, Spanish, Swahili or Arabic; English for every other language, the code when it is none. */
  readonly countryName: (code: string, language?: string) => string;
}

const vocabularyOf = oncePer(compilePlaceWords);
const closestOf = oncePer(closestNames);

/** Places are looked for as they read once broken letters are mended, which has a finding of its own; `raw` keeps what was written. */
function resolveMended(sense: PlaceSense, texts: PlaceTexts, context?: PlaceContext): Resolution {
  const parts = Object.entries(texts) as [keyof PlaceTexts, string | undefined][];
  const mended = parts.map(([part, text]) => [part, (text && findMojibake(text)?.mended) ?? text] as const);
  if (mended.every(([, text], at) => text === parts[at]?.[1])) return resolvePlace(sense, texts, context);
  const found = resolvePlace(sense, Object.fromEntries(mended), context);
  return { ...found, place: { ...found.place, raw: rawOf(texts) } };
}

/** Makes a resolver; what a person decided about texts goes before everything else. */
export function createPlaceResolver(
  gazetteer: Gazetteer,
  words: readonly PlaceWords[],
  decisions: readonly PlaceDecision[] = [],
): PlaceResolver {
  const decided = decisions.length > 0 && { decided: decidedPlaces(gazetteer, decisions) };
  const sense: PlaceSense = { gazetteer, words: vocabularyOf(words), closest: closestOf(gazetteer), ...decided };
  const known = new Map<string, Resolution>();
  return {
    resolve(texts, context) {
      const key = [texts.city, texts.country, texts.admin1, texts.whole, context && JSON.stringify(context)].join('\u0000');
      let found = known.get(key);
      if (!found) {
        found = resolveMended(sense, texts, context);
        known.set(key, found);
      }
      return found;
    },
    isCountryName: remember((text) => text.length < 80 && findCountry(gazetteer, text.trim()) !== undefined),
    isPlaceName: remember((text) => text.length < 80 && locate(sense, text.trim(), text.trim().split(/\s+/), undefined) !== undefined),
    countryName: (code, language = 'en') => {
      const names = gazetteer.countries.find((country) => country.code === code)?.names;
      return names?.[shownLanguages.indexOf(language)] ?? names?.[0] ?? code;
    },
  };
}
