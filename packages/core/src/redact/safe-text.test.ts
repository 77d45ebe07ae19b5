import { expect, it } from 'vitest';
import { reviewOptions } from '../../test/review-options.js';
import { allLanguages } from '../locales/all.js';
import { prepareTools } from '../review/tools.js';
import { knownWordsOf } from './known-words.js';
import { cleanText, safeTextOf } from './safe-text.js';

const safe = safeTextOf(knownWordsOf(allLanguages), prepareTools(reviewOptions()));

it.each([
  'Kitale',
  'Kitale, Kenya',
  'near Busia',
  'Nairobi > Addis Ababa > Dubai',
  'Kitale → Dubai via Doha',
  'unknown',
  'San Pedro',
  'نيروبي',
  'Kenya Nairobi',
])('knows the place %s', (text) => {
  expect(safe.place(text)).toBe(true);
});

it('takes no common given name for a place, though towns are called so', () => {
  const names = allLanguages.flatMap(({ personal }) => personal.givenNames.split(',').map((name) => name.trim()));
  const written = names.flatMap((name) => [name, name.replace(/^./u, (letter) => letter.toUpperCase()), `${name.toUpperCase()}, Kenya`]);
  expect(written.filter(safe.place)).toEqual([]);
  expect(names.flatMap((name) => ['Hassan', 'Khan', 'Abdi'].map((family) => `${name} ${family}`)).filter(safe.place)).toEqual([]);
});

it.each(['Mama Kitale', 'Kitale 12', '@Kitale', '=Kenya', 'Kitale \u{1F600}', 'x'.repeat(5000), 'A. B.', '', 'Kitale / the zuwena'])(
  'does not know the place %j',
  (text) => {
    expect(safe.place(text)).toBe(false);
  },
);

it('knows headings, sheets, codes and counts by their words', () => {
  expect(
    ['Country of origin', 'Ville de destination', 'Transit 2', 'Idadi ya waathirika', 'بلد المنشأ'].filter((text) => !safe.heading(text)),
  ).toEqual([]);
  expect(['Cases of Zuwena', 'K. M.', '0712345678', 'Origin 254712'].filter(safe.heading)).toEqual([]);
  expect(['Routes 2019', 'Sheet1', 'Kenya', 'Feuil2'].filter((text) => !safe.sheetName(text))).toEqual([]);
  expect(['Zuwena', 'Mary', 'Cases 0712345'].filter(safe.sheetName)).toEqual([]);
  expect([safe.code('Forced labour; begging'), safe.code('forced labour at Zuwena')]).toEqual([true, false]);
  expect([safe.count('about 10 to 15 persons'), safe.count('10 of Zuwena'), safe.count('1234567890123')]).toEqual([true, false, false]);
});

it('reads texts that try its patience at once', () => {
  const start = performance.now();
  for (const piece of ['a ', ', ', '- ', '(', '1', 'Kenya ', '>', '\u200B'])
    for (const read of Object.values(safe)) read(piece.repeat(10_000));
  expect(performance.now() - start).toBeLessThan(5000);
});

it('cleans texts of what cannot be seen', () => {
  expect(cleanText('\u200BKit\u00ADale\n Kenya\u202E\u0007 ')).toBe('Kitale Kenya');
});
