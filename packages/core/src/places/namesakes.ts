import { findExact, type Hit } from './candidates.js';
import { type Gazetteer, nameKind } from './gazetteer.js';
import { placeKey } from './place-key.js';

const TOWN = 40_000;
const BIG_TOWN = 50_000;

/**
 * Towns abroad that bear the name by which some language calls a country: Beni in Congo, Tanga in Tanzania, Kota in India. None for a
 * country's English name; only big ones for its name in a language that the product speaks.
 */
export function townsCalledLike(gazetteer: Gazetteer, text: string, country: string): readonly Hit[] {
  const key = placeKey(text);
  const [english, ...spoken] = gazetteer.countries.find(({ code }) => code === country)?.names.map(placeKey) ?? [];
  if (key === english) return [];
  const least = spoken.includes(key) ? BIG_TOWN : TOWN;
  return findExact(gazetteer, text, undefined).filter(
    ({ entity, country: own, kind, weight }) =>
      own !== country &&
      kind === nameKind.primary &&
      weight >= least &&
      gazetteer.kindOf(entity) === 'place' &&
      isSpeltSo(gazetteer.nameOf(entity), text),
  );
}

/** "França" is not the town of Franca; "Male" may be Malé. */
function isSpeltSo(name: string, text: string): boolean {
  return !/[^ -~]/.test(text) || name.toLowerCase() === text.toLowerCase();
}
