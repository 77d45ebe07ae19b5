import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { allLanguages, createPlaceResolver, openGazetteer, type PlaceDecision } from '@routebook/core';
import { gazetteerUrl } from '@routebook/gazetteer';
import { expect, it } from 'vitest';
import { readPlace } from './read-place.js';

const gazetteer = openGazetteer(gunzipSync(readFileSync(gazetteerUrl)));
const words = allLanguages.map(({ places }) => places);

/** Reads a text, and counts how often it had to be resolved. */
function countedRead(text: string, country?: string, decisions: readonly PlaceDecision[] = []) {
  const resolver = createPlaceResolver(gazetteer, words, decisions);
  let count = 0;
  const resolve: typeof resolver.resolve = (...args) => {
    count += 1;
    return resolver.resolve(...args);
  };
  const { ground } = readPlace(text, country === undefined ? {} : { country }, { ...resolver, resolve });
  return { ground, count };
}

it.each([
  ['a text alone', 'Nairobi', undefined, 'exact', 1],
  ['what is not known', 'Xqzzt', 'Kenya', 'country', 1],
  ['a misspelt town', 'Nairobbi', 'Kenya', 'fuzzy', 1],
  ['a town that has namesakes', 'Busia', 'Uganda', 'country', 2],
  ['a town that has none', 'Nairobi', 'Kenya', 'exact', 2],
])('resolves %s as often as it must', (_, text, country, ground, count) => {
  expect(countedRead(text, country)).toMatchObject({ count, ...(text !== 'Xqzzt' && { ground }) });
});

it('says that a person decided, also where the decision counts beside a country only', () => {
  const decision = { text: 'The Port', country: 'KE', means: { name: 'Mombasa', country: 'KE' } };
  expect(countedRead('The Port', 'Kenya', [decision])).toEqual({ ground: 'person', count: 1 });
});
