import { expect, it } from 'vitest';
import { allLanguages } from '../locales/all.js';
import { knownWordsOf } from './known-words.js';

const words = knownWordsOf(allLanguages);
const { givenNames, ...known } = words;
const lists = Object.entries(known);

it('knows the words of headings, places, codes and counts, each where it belongs', () => {
  expect(['origin', 'pays', 'nchi', 'ciudad'].every((word) => words.headings.has(word))).toBe(true);
  expect(words.places.has('near')).toBe(true);
  expect(words.codes.has('servitude')).toBe(true);
  expect(words.counts.has('about')).toBe(true);
});

it.each(lists)('holds no common given name among its words for %s', (_, list) => {
  expect(givenNames.size).toBeGreaterThan(100);
  expect([...givenNames].filter((name) => list.has(name))).toEqual([]);
});

it('holds no word that leads to a door among its words for places', () => {
  expect(['street', 'house', 'shelter', 'hotel', 'plot', 'rue'].filter((word) => words.places.has(word))).toEqual([]);
});
