import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const countries = require('i18n-iso-countries');
const languages = ['en', 'fr', 'es', 'pt', 'sw', 'ar', 'am', 'so', 'ru', 'de', 'it', 'tr', 'hi', 'bn', 'fa', 'zh'];

/** The code of a country text by `i18n-iso-countries`: its names in 16 languages, and codes of two and three letters. */
export function countryCode(text) {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (/^[A-Z]{2}$/.test(upper) && countries.isValid(upper)) return upper;
  if (/^[A-Z]{3}$/.test(upper) && countries.isValid(upper)) return countries.alpha3ToAlpha2(upper);
  for (const language of languages) {
    const code = countries.getSimpleAlpha2Code(trimmed, language);
    if (code) return code;
  }
  return undefined;
}

/** City and country of a row: the country's column, or else the last part between commas when that is a country. */
export function split({ city, country }) {
  if (country) return { city, iso2: countryCode(country) };
  const parts = city.split(',').map((part) => part.trim());
  const iso2 = countryCode(parts.at(-1));
  return iso2 ? { city: parts.slice(0, -1).join(', '), iso2 } : { city, iso2 };
}

/** A reader out of a search for towns: the best hit for the city text, and for its first part when the whole finds nothing. */
export function withCountryRecipe(find) {
  return (row) => {
    const { city, iso2 } = split(row);
    if (!city) return { country: iso2 };
    const town = find(city, iso2) ?? (city.includes(',') ? find(city.split(',')[0].trim(), iso2) : undefined);
    return town ? { country: iso2 ?? town.iso2, lat: town.lat, lon: town.lon, town: true, name: town.name } : { country: iso2 };
  };
}

for (const language of languages) countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));
