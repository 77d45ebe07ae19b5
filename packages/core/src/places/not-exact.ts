import type { Hit } from './candidates.js';
import type { NearHit } from './closest.js';
import { suggestCountry } from './country-cell.js';
import { guessCountry } from './country-names.js';
import { toCandidate, toCountryPlace, toPlace } from './describe.js';
import { countryState, type Draft, type Found, onlyCountry, suggestPlace } from './draft.js';
import { nameKind } from './gazetteer.js';
import { isWord, locate, locateNear, type PlaceSense } from './locate.js';
import { elsewhere } from './one-place.js';
import { trimWords } from './phrase.js';
import { placeKey } from './place-key.js';
import type { PlaceText } from './place-text.js';
import { placesSounding } from './sounding.js';

const BIG = 50_000;
/** From this weight on a town abroad is a likelier reading than a village that no list knows. */
const KNOWN_ABROAD = 15_000;

/** A slip in a shorter name may as well be a word. */
const SHORTEST_SAFE = 6;
const SHORTEST_FOR_CITY = 5;

/** Nothing of this name in the country: misspelt, abroad, or not known. */
export function notExact(draft: Draft, read: PlaceText): Found {
  const { sense, country, isWhole } = draft;
  const [code] = country.codes;
  for (const { words, text } of read.unknown) {
    const guessed =
      country.codes.length === 0 && isWhole && !isWord(sense, placeKey(text)) ? guessCountry(sense.gazetteer, text) : undefined;
    if (guessed) return guessedCountry(draft, text, guessed.codes, guessed.doubtful === true);
    const near = locateNear(sense, words, code);
    const [best, second] = near?.hits ?? [];
    if (near && best && isSafe(near.name, best, second, code !== undefined, sense)) return misspelt(draft, near.hits, near.name, read);
    const abroad = code === undefined ? undefined : locate(sense, text, words, undefined);
    if (abroad && (abroad.hits[0]?.weight ?? 0) >= (best ? BIG : KNOWN_ABROAD)) return elsewhere(draft, abroad.hits, abroad.name);
    if (near) return unsure(draft, near.hits, near.name);
    const heard = code === undefined ? undefined : soundsLike(sense, words, code);
    if (heard) return unsure(draft, heard.hits, heard.name);
  }
  return { ...onlyCountry(draft, 'not-found'), text: read.unknown[0]?.text ?? draft.text };
}

/** A name in other letters that no list has, unless it is a plain word. */
function soundsLike(sense: PlaceSense, words: readonly string[], country: string) {
  const { gazetteer, words: known } = sense;
  for (const left of [words, trimWords(words, known, true).words]) {
    const name = left.join(' ');
    const hits =
      isWord(sense, placeKey(name)) || known.none.has(placeKey(name)) || known.qualifiers.has(placeKey(name))
        ? []
        : placesSounding(gazetteer, placeKey(name), country);
    if (hits.length > 0) return { hits, name };
  }
  return undefined;
}

/** A slip in the name of a big town is mended without asking; two slips only in its own name, and not in the first letter. */
function isSafe(name: string, best: NearHit, second: NearHit | undefined, inCountry: boolean, { gazetteer }: PlaceSense): boolean {
  if (best.weight < (inCountry ? BIG : 10 * BIG) || (second !== undefined && second.weight * 10 >= best.weight)) return false;
  if (placeKey(name).length < (best.weight >= 6 * BIG ? SHORTEST_FOR_CITY : SHORTEST_SAFE)) return false;
  if (best.edits < 2) return true;
  return best.kind === nameKind.primary && best.weight >= 10 * BIG && placeKey(gazetteer.nameOf(best.entity))[0] === placeKey(name)[0];
}

function guessedCountry({ sense, raw }: Draft, text: string, codes: readonly string[], doubtful: boolean): Found {
  const suggestions = codes.map((code) => suggestCountry(sense.gazetteer, code, doubtful ? 0.4 : 0.88, !doubtful));
  const place = toCountryPlace(raw, doubtful ? undefined : codes[0], doubtful ? 0 : 0.88, { decidedBy: 'fuzzy' });
  return { state: 'country-only', place, country: { state: 'misspelt', text, suggestions } };
}

function misspelt(draft: Draft, hits: readonly Hit[], name: string, read: PlaceText): Found {
  const [best] = hits;
  if (!best) return onlyCountry(draft, 'not-found');
  const place = toPlace(draft.sense.gazetteer, draft.raw, best, read.relation ?? 'in', 0.86, 'fuzzy');
  return {
    state: 'misspelt',
    text: name,
    place,
    country: countryState(draft, read, best.country),
    suggestions: [suggestPlace(draft.sense, best, 0.9, true)],
  };
}

/** Near a name that is not big enough to be sure: offered, not taken. */
function unsure(draft: Draft, hits: readonly Hit[], name: string): Found {
  const { sense, raw, country } = draft;
  const candidates = hits.slice(0, 3).map((hit) => toCandidate(sense.gazetteer, hit, 0.35));
  const place = toCountryPlace(raw, country.codes.length === 1 ? country.codes[0] : undefined, 0.4, { alternatives: candidates });
  const texts = new Map(hits.map((hit) => [placeKey(sense.gazetteer.nameOf(hit.entity)), hit]));
  return {
    state: 'misspelt',
    text: name,
    place,
    candidates,
    suggestions: [...texts.values()].slice(0, 3).map((hit) => suggestPlace(sense, hit, 0.35, false)),
  };
}
