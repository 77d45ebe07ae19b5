import { placeKey } from './place-key.mjs';

const generic =
  /\b(county|province|provincia|region|regions|governorate|muhafazat|state|estado|district|distrito|departamento|department|departement|wilaya|wilayah|prefecture|division|oblast|okrug|republic|city|municipality|municipio|canton|parish|area|of|the|de|du|del|al|el|and|council|capital|federal|autonomous|territory|emirate|voivodeship|kraj|kray|krai|judet|rayon|raion|island|islands|regional|pradesh|urban|opstina|atholhu|atoll|aimak)\b/gi;

function bare(name) {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’‘ʻʼ-]/g, ' ');
  return placeKey(plain.replace(generic, ' ')) || placeKey(name);
}

/** The division of a list that is called so, first by its full name, then without words such as "province"; or nothing. */
export function matchDivision(divisions, name) {
  const parts = [name, ...name.split(/[()/,]/)].filter((part) => placeKey(part).length > 1);
  for (const form of [placeKey, bare]) {
    for (const part of parts) {
      const key = form(part);
      const found = divisions.find(({ names }) => names.some((text) => form(text) === key));
      if (found) return found;
    }
  }
  return undefined;
}
