import { expect, it } from 'vitest';
import { decisionsToKeep, readDecisions } from './kept-decisions.js';
import { joinPlaceDecisions, readPlaceDecision } from './kept-places.js';

const means = { name: 'Dar es Salaam', country: 'TZ' };

it('keeps decisions about places beside those about findings', () => {
  const places = [
    { text: 'Dar', means },
    { text: 'Juba', country: 'SD', means: { name: 'Juba', country: 'SS', id: '373303' } },
  ];
  const kept = JSON.parse(JSON.stringify(decisionsToKeep([], places))) as unknown;
  expect(readDecisions(kept)).toEqual({ decisions: [], overruled: [], places, problems: [] });
});

it('says of a file without places what it said before', () => {
  expect(decisionsToKeep([])).toEqual({ routebook: 'decisions@1', decisions: [] });
  expect(readDecisions(decisionsToKeep([])).places).toEqual([]);
});

it.each([
  ['Dar', '', 'not-readable'],
  [{ means }, 'text', 'not-readable'],
  [{ text: ' - ', means }, 'text', 'not-readable'],
  [{ text: 'x'.repeat(201), means }, 'text', 'not-readable'],
  [{ text: 'Dar', means, lat: 1 }, 'lat', 'unknown-key'],
  [{ text: 'Dar', country: 'Tanzania', means }, 'country', 'not-readable'],
  [{ text: 'Dar' }, 'means', 'not-readable'],
  [{ text: 'Dar', means: { country: 'TZ' } }, 'means.name', 'not-readable'],
  [{ text: 'Dar', means: { name: 'Dar es Salaam' } }, 'means.country', 'not-readable'],
  [{ text: 'Dar', means: { ...means, id: 1 } }, 'means.id', 'not-readable'],
  [{ text: 'Dar', means: { ...means, lon: 1 } }, 'means.lon', 'unknown-key'],
])('refuses %j', (value, key, reason) => {
  expect(readPlaceDecision(value)).toEqual({ key, reason });
});

it('says which place of the list is wrong, and that the list is none', () => {
  const read = (places: unknown) => readDecisions({ routebook: 'decisions@1', decisions: [], places }).problems;
  expect(read([{ text: 'Dar', means }, 1])).toEqual([{ index: 2, list: 'places', key: '', reason: 'not-readable' }]);
  expect(read('Dar')).toEqual([{ index: 0, list: 'places', key: 'places', reason: 'not-readable' }]);
});

it('lets a later decision about the same text overrule the earlier', () => {
  const other = { text: 'DAR', means: { name: 'Darwin', country: 'AU' } };
  expect(joinPlaceDecisions([{ text: 'Dar', means }], [other])).toEqual([other]);
  expect(joinPlaceDecisions([{ text: 'Dar', means }], [{ ...other, country: 'AU' }])).toHaveLength(2);
});
