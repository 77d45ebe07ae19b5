import { readFileSync } from 'node:fs';
import { focusCountries } from '../focus-countries.mjs';
import { mergeVillages } from './merge-villages.mjs';
import { readVillages } from './read-villages.mjs';

/** What is shown before anything is built from the village list. */
export const villagesTerms = readFileSync(new URL('terms.txt', import.meta.url), 'utf8');

const list = new URL('node_modules/db-city/db/worldcitiespop.txt', import.meta.url);

function readList() {
  try {
    return readFileSync(list, 'latin1');
  } catch {
    throw new Error('the village list is not installed: npm ci --prefix packages/gazetteer/build/villages --workspaces=false');
  }
}

/** Adds the villages that no other source has: those of the focus countries, or of every country in the edition `world`. */
export function addVillages(places, edition) {
  const countries = edition === 'world' ? new Set(places.map(({ country }) => country)) : focusCountries;
  return { villages: mergeVillages(places, readVillages(readList(), countries)) };
}
