import { placeKey } from './place-key.mjs';
import { nameKinds } from './place-kinds.mjs';

const keptScripts =
  /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Ethiopic}\p{Script=Devanagari}\p{Script=Bengali}\p{M}\p{N}\p{P}\p{Zs}\p{Sk}ʻʼ]+$/u;
/** Latin letters without one capital ("nai luo bi", "ywznw-shlynsq") were written by a machine, letter by letter. */
const machineMade = /^[\p{Ll}\p{M}\p{Lm}\p{P}\p{S} ]+$/u;
const latin = /\p{Script=Latin}/u;
const CODE = /^[A-Z]{2,3}$/;
const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const BIG = 200_000;
const TOWN = 15_000;

function isNoise(text, key, own, { population, inFocus }) {
  if (key.length < 2 || key.length > 40 || text.includes('://')) return true;
  if (latin.test(text) && machineMade.test(text) && key !== own) return true;
  if (population < BIG && !keptScripts.test(text)) return true;
  if (population < TOWN && !inFocus && foreign.test(text)) return true;
  return !CODE.test(text) && /^[a-z]{1,2}$/.test(key);
}

/**
 * The further names of a place that are worth keeping, from the list that GeoNames has: commas between, nothing said of any of them. Of a
 * small place outside the focus countries only those in Latin letters.
 */
export function chooseNames(list, name, about) {
  const own = placeKey(name);
  return list
    .split(',')
    .filter((text) => !isNoise(text, placeKey(text), own, about))
    .map((text) => ({ text, kind: CODE.test(text) ? nameKinds.code : nameKinds.alternate }));
}
