import { readFileSync } from 'node:fs';
import papaparse from 'papaparse';

const readCodes = (path) => papaparse.parse(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;

/** The United Nations' English name of each country, by ISO code, from the `country-codes` table of datasets/country-codes. */
export function englishNames(path) {
  const named = readCodes(path).filter((row) => row.official_name_en);
  return new Map(named.map((row) => [row['ISO3166-1-Alpha-2'], row.official_name_en]));
}

/** Every name of every country in that table that the United Nations use: statistics division and terminology database, six languages. */
export function officialNames(path) {
  const fields = ['en', 'fr', 'es', 'ar', 'ru', 'cn'].map((language) => `official_name_${language}`);
  for (const language of ['English', 'French', 'Spanish', 'Arabic', 'Russian', 'Chinese'])
    fields.push(`UNTERM ${language} Short`, `UNTERM ${language} Formal`);
  return readCodes(path).flatMap((row) =>
    fields.filter((field) => row[field]?.trim()).map((field) => ({ iso2: row['ISO3166-1-Alpha-2'], field, text: row[field].trim() })),
  );
}

const focusRegions = new Set(['Western Asia', 'Southern Asia', 'South-eastern Asia']);

/** Codes of the countries of Africa, the Middle East, South and South-East Asia. */
export function focusCountries(path) {
  const rows = readCodes(path).filter((row) => row['Region Name'] === 'Africa' || focusRegions.has(row['Sub-region Name']));
  return new Set(rows.map((row) => row['ISO3166-1-Alpha-2']));
}
