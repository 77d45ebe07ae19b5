import { expect, it } from 'vitest';
import { chooseLanguage } from './choose-language.js';
import { words } from './words.js';

it('takes the first wanted language that it speaks', () => {
  expect(chooseLanguage(['de-DE', 'fr-CA', 'en'])).toBe('fr');
  expect(chooseLanguage(['AR'])).toBe('ar');
  expect(chooseLanguage(['de', 'constructor', ''])).toBe('en');
  expect(chooseLanguage([])).toBe('en');
});

it('says everything in every language', () => {
  const keys = Object.keys(words.en);
  for (const said of Object.values(words)) {
    expect(Object.keys(said)).toEqual(keys);
    expect(Object.values(said).filter((text) => text.trim() === '')).toEqual([]);
  }
});
