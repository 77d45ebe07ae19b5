// Places of incidents in one cell, as reports write them: node bench/places/make/incidents.mjs COUNTRY-CODES.csv OUT.csv MIGRANTS.csv
// MIGRANTS.csv is an export of the Missing Migrants Project of the International Organization for Migration (CC BY 4.0), as in
// github.com/munterfi/missing-migrants. Kept: texts of at most 60 letters that end with a country's name, nothing at sea, and only points
// with a town of that country within 100 km (the export has points with latitude and longitude exchanged).
import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import { kilometres } from '../kilometres.mjs';
import { writeList } from '../lists.mjs';
import { groupBy, readTowns } from '../peer-data.mjs';
import { officialNames } from './country-names.mjs';

const [countryCodes, out, from] = process.argv.slice(2);
const codeOf = new Map(officialNames(countryCodes).map(({ text, iso2 }) => [text.toLowerCase(), iso2]));
for (const [text, code] of [
  ['united states', 'US'],
  ['usa', 'US'],
  ['united kingdom', 'GB'],
  ['russia', 'RU'],
  ['iran', 'IR'],
  ['syria', 'SY'],
])
  codeOf.set(text, code);
const atSea =
  /\b(?:coasts?|sea|offshore|strait|channel|waters|gulf|ocean|miles?|nautical|between|unspecified|unknown|placeholder)\b|\d\s?(?:km|kilomet)/i;

const towns = groupBy(readTowns(), (town) => town.iso2);
const { data } = papaparse.parse(readFileSync(from, 'utf8'), { header: true, skipEmptyLines: true });
const rows = data.flatMap((row) => {
  const text = (row['Location Description'] ?? '').trim();
  const [lat, lon] = (row['Location Coordinates'] ?? '').split(',').map((part) => part.trim());
  const iso2 = codeOf.get(text.split(',').at(-1).trim().toLowerCase());
  if (!iso2 || !lon || text.length > 60 || !text.includes(',') || atSea.test(text)) return [];
  if (!towns.get(iso2)?.some((town) => kilometres(town, { lat, lon }) < 100)) return [];
  return [{ city: text, country: '', kind: 'city', name: '', iso2, lat, lon }];
});
writeList(out, rows);
