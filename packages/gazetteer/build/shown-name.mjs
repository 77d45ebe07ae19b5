import { focusCountries } from './focus-countries.mjs';

/** Their names are written with these letters by everybody. */
const ownLetters = new Set(['VN', 'TR', 'CY']);
const scholarly = /[\u0100-\u017f\u02b0-\u02ff\u1e00-\u1eff‘’`]/;

/** Names of scholarly transcription ("Al Ḩudaydah") are shown in plain letters; they are found in either form. */
export function shownName(name, country) {
  if (!focusCountries.has(country) || ownLetters.has(country) || !scholarly.test(name)) return name;
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u02b0-\u02ff‘’`]/g, "'")
    .replace(/^'|'$/g, '')
    .replaceAll('ı', 'i');
}
