import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { addAirports } from './airports.mjs';
import { pack } from './pack.mjs';
import { placeKey } from './place-key.mjs';
import { readAdmin1 } from './read-admin1.mjs';
import { readCountries } from './read-countries.mjs';
import { nameKinds, readPlaces } from './read-places.mjs';
import { distance } from './sources.mjs';
import { addSupplement } from './supplement.mjs';

const edition = process.argv.includes('--world') ? 'world' : 'focus';
const folder = new URL(edition === 'focus' ? '../data/' : './world/', import.meta.url);

function versions() {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  return Object.entries(dependencies).map(([name, version]) => {
    const { license = 'see LICENSES.md' } = JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8'));
    return { name, version, license };
  });
}

/** Divisions in the order of their countries; each gets its number inside its country, from 1. */
function orderDivisions(all, countries) {
  const ordered = [];
  for (const country of countries) {
    const own = [...all.values()].filter((division) => division.country === country.code).sort((a, b) => (a.key < b.key ? -1 : 1));
    own.forEach((division, i) => {
      division.local = i < 255 ? i + 1 : 0;
    });
    country.divisionCount = own.length;
    ordered.push(...own);
  }
  return ordered;
}

/** Places that came without a division take that of the nearest one within 30 km. */
function fillDivisions(places) {
  const grid = new Map();
  const cell = (country, lat, lon) => `${country} ${lat} ${lon}`;
  for (const place of places) {
    if (!place.division || place.lat === undefined) continue;
    const key = cell(place.country, Math.floor(place.lat * 2), Math.floor(place.lon * 2));
    if (!grid.has(key)) grid.set(key, []);
    grid.get(key).push(place);
  }
  for (const place of places) {
    if (place.division || place.lat === undefined) continue;
    let best;
    for (let i = -1; i <= 1; i++) {
      for (let j = -1; j <= 1; j++) {
        for (const near of grid.get(cell(place.country, Math.floor(place.lat * 2) + i, Math.floor(place.lon * 2) + j)) ?? []) {
          const far = distance(near, place);
          if (far < 30 && (best === undefined || far < best.far)) best = { far, division: near.division };
        }
      }
    }
    place.division = best?.division ?? 0;
  }
}

function orderPlaces(all, countries, divisions) {
  const known = new Set(countries.map(({ code }) => code));
  const places = all.filter(({ country }) => known.has(country));
  const rank = (a, b) =>
    a.country < b.country
      ? -1
      : a.country > b.country
        ? 1
        : (a.id || Number.MAX_SAFE_INTEGER) - (b.id || Number.MAX_SAFE_INTEGER) ||
          (a.name < b.name ? -1 : a.name > b.name ? 1 : a.lat - b.lat);
  places.sort(rank);
  for (const country of countries) country.placeCount = places.filter((place) => place.country === country.code).length;
  for (const place of places) place.division = divisions.get(place.admin1)?.local ?? 0;
  fillDivisions(places);
  return places;
}

function countIsoDivisions(places, divisions) {
  const withCode = new Set(divisions.filter(({ code }) => code).map(({ country, local }) => `${country} ${local}`));
  return places.filter(({ country, division }) => withCode.has(`${country} ${division}`)).length;
}

/** Names of divisions, countries and regions, numbered on from the places. */
function nameEntities(placeCount, divisions, countries, regions, names) {
  const rows = [];
  divisions.forEach((division, i) => {
    for (const text of [division.name, ...division.names])
      rows.push({ key: placeKey(text), entity: placeCount + i, kind: text === division.name ? nameKinds.primary : nameKinds.alternate });
    if (division.code) rows.push({ key: placeKey(division.code), entity: placeCount + i, kind: nameKinds.code });
  });
  const first = placeCount + divisions.length;
  const numbers = new Map([...countries, ...regions].map(({ code }, i) => [code, first + i]));
  for (const { code, key, kind } of names) rows.push({ key, entity: numbers.get(code), kind });
  return rows;
}

const { countries, regions, names } = readCountries();
const divisionsByKey = readAdmin1();
const found = readPlaces(edition);
addAirports(found);
const supplementRows = addSupplement(found);
const divisions = orderDivisions(divisionsByKey, countries);
const places = orderPlaces(found, countries, divisionsByKey);
const packed = pack(places, divisions, countries, regions, nameEntities(places.length, divisions, countries, regions, names));
const zipped = gzipSync(packed.bytes, { level: 9 });
zipped[9] = 255; // the operating system byte, so that every machine writes the same file
const manifest = {
  format: 'routebook-places@1',
  edition,
  sources: versions(),
  supplementRows,
  counts: {
    places: places.length,
    names: packed.names,
    divisions: divisions.length,
    divisionsWithIsoCode: divisions.filter(({ code }) => code).length,
    placesWithIsoDivision: countIsoDivisions(places, divisions),
    countries: countries.length,
    regions: regions.length,
  },
  bytes: { packed: packed.bytes.length, zipped: zipped.length },
  sha256: { packed: createHash('sha256').update(packed.bytes).digest('hex'), zipped: createHash('sha256').update(zipped).digest('hex') },
};
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('places.bin.gz', folder), zipped);
writeFileSync(new URL('manifest.json', folder), `${JSON.stringify(manifest, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(manifest.counts)} ${JSON.stringify(manifest.bytes)} sections ${packed.sections.join(' ')}\n`);
