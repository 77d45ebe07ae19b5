import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testGazetteer } from '../../test/review-options.js';
import { allLanguages } from '../locales/all.js';
import { createPlaceResolver } from './resolver.js';
import { roughSound } from './rough-sound.js';

const { resolve } = createPlaceResolver(
  testGazetteer(),
  allLanguages.map(({ places }) => places),
);

describe('towns that no list names in this script', () => {
  it.each([
    ['كيتالي', 'كينيا', 'Kitale'],
    ['مارالال', 'Kenya', 'Maralal'],
    ['ጊምቢ', 'ኢትዮጵያ', 'Gimbi'],
    ['ኮንሶ', 'Ethiopia', 'Konso'],
    ['ማይጨው', 'ኢትዮጵያ', "Maych'ew"],
    ['مخيم تافيتا', 'كينيا', 'Taveta'],
  ])('%s in %s is offered, and not taken', (city, country, name) => {
    const { city: found, place, candidates } = resolve({ city, country });
    expect([found.suggestions[0]?.text, candidates[0]?.city?.name]).toEqual([name, name]);
    expect([place.city, found.suggestions.some(({ safe }) => safe)]).toEqual([undefined, false]);
  });
});

it('offers no town for a word', () => {
  const arabic = ['تاجر', 'مصنع', 'مزرعة', 'سائق', 'صديق', 'طالب', 'دكتور', 'مكتب', 'شركة', 'خادمة', 'عاملة منزلية', 'مدينة صغيرة'];
  const amharic = ['ሰራተኛ', 'ገበሬ', 'ደላላ', 'ጓደኛ', 'ቤተሰብ'];
  for (const city of [...arabic, ...amharic])
    for (const country of ['Kenya', 'Ethiopia', 'Sudan', 'Egypt'])
      expect([city, country, resolve({ city, country }).candidates]).toEqual([city, country, []]);
});

it('hears letters of three scripts alike', () => {
  expect(['wajir', 'ዋጂር', 'واجير'].map((text) => roughSound(text).sound)).toEqual(['uagir', 'uagir', 'uagir']);
  expect(roughSound('القاهرة').consonants).toBe(roughSound('alqahira').consonants);
});

it('writes the sound of any text with few letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(roughSound(text).sound).toMatch(/^[abdfgiklmnrstu]*$/);
    }),
  );
});
