import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openGazetteer } from './gazetteer.js';
import { placeKey } from './place-key.js';
import { type SuggestOptions, suggestPlaces } from './suggest-places.js';

const gazetteer = openGazetteer(gunzipSync(readFileSync(new URL('../../../gazetteer/data/places.bin.gz', import.meta.url))));
const names = (prefix: string, options?: SuggestOptions) => suggestPlaces(gazetteer, prefix, options).map(({ city }) => city?.name);

it('offers the likeliest places first', () => {
  expect(names('nair')[0]).toBe('Nairobi');
  expect(names('Dar es', { countries: ['TZ'] })).toEqual(['Dar es Salaam']);
  expect(names('addis ab')[0]).toBe('Addis Ababa');
});

it('offers big places from the first letter on', () => {
  expect(names('k')).toHaveLength(8);
  expect(names('k')).toContain('Karachi');
  expect(names('k', { countries: ['KE'] })).toContain('Kisumu');
});

it('reads any script, and accents or none', () => {
  expect(names('القا')[0]).toBe('Cairo');
  expect(names('قاه')[0]).toBe('Cairo');
  expect(names('አዲ')[0]).toBe('Addis Ababa');
  expect(names('BOGOTÁ')).toEqual(names('bogota'));
});

it('keeps to the countries, and to the number asked for', () => {
  expect(suggestPlaces(gazetteer, 'ki', { countries: ['KE', 'UG'] }).every(({ country }) => country === 'KE' || country === 'UG')).toBe(
    true,
  );
  expect(names('ki', { countries: ['KE'] })).toHaveLength(8);
  expect(names('ki', { countries: ['KE'], limit: 3 })).toEqual(names('ki', { countries: ['KE'] }).slice(0, 3));
  const all = gazetteer.countries.map(({ code }) => code);
  expect(names('k', { countries: all })).toEqual(names('k'));
  expect([names('k', { countries: [] }), names('k', { countries: ['XX'] })]).toEqual([[], []]);
});

it('offers a short name that is written in full beside bigger places', () => {
  expect(suggestPlaces(gazetteer, 'Bo').some(({ city, country }) => city?.name === 'Bo' && country === 'SL')).toBe(true);
});

it.each([
  ['Nairobb', 'Nairobi'],
  ['Nairbo', 'Nairobi'],
  ['Mombbas', 'Mombasa'],
  ['Adis Abeb', 'Addis Ababa'],
  ['Qampala', 'Kampala'],
])('forgives a slip: %s', (typed, meant) => {
  expect(names(typed)[0]).toBe(meant);
});

it('forgives a slip in a small town of the country', () => {
  expect(names('Kakmu', { countries: ['KE'] })).toContain('Kakuma');
});

it('offers nothing for nothing, and for what is no name', () => {
  expect([names(''), names(' - '), names('qzxqzx'), names('kqz'), names('k'.repeat(32_767))]).toEqual([[], [], [], [], []]);
});

it('names a place once, whatever is typed', () => {
  const typed = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('kam', 'San', 'Al ', 'مد', 'saint', 'Mogadisho'));
  fc.assert(
    fc.property(typed, fc.option(fc.constantFrom(['KE'], ['IN', 'BD'], ['SD', 'SS', 'ET'])), (prefix, countries) => {
      const ids = suggestPlaces(gazetteer, prefix, countries ? { countries } : {}).map(({ city }) => city?.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(8);
      if (placeKey(prefix) === '') expect(ids).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
