import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { places as ar } from '../locales/ar/places.js';
import { places as en } from '../locales/en/places.js';
import { openGazetteer } from './gazetteer.js';
import { createPlaceResolver } from './resolver.js';

const bytes = gunzipSync(readFileSync(new URL('../../../gazetteer/data/places.bin.gz', import.meta.url)));
const resolver = createPlaceResolver(openGazetteer(bytes), [en, ar]);

const known = fc.constantFrom('Busia (UG side)', 'Eastleigh / Nairobi', 'near Moyale, Kenya/Ethiopia border', 'نيروبي', 'አዲስ አበባ');
const sign = fc.constantFrom('\u0000', '\u202e', '\u0301', '🇰🇪', '\ud800', '\udc00', '\uffff', '-', '(', '/', ' ', '\n', 'و', 'ና', 'İ');
const inserted = fc.tuple(known, sign, fc.nat(30)).map(([text, one, at]) => text.slice(0, at) + one + text.slice(at));
const repeated = fc.tuple(sign, fc.nat(32_767)).map(([one, times]) => one.repeat(times).slice(0, 32_767));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 250 }), inserted, repeated);

it('takes any text in any cell, and keeps what was written', () => {
  const read = fc.property(anyText, anyText, (city, country) => {
    const { place, city: found } = resolver.resolve({ city, country });
    expect(place.raw).toBe([city, country].filter((text) => text.trim()).join(', '));
    expect(place.confidence).toBeGreaterThanOrEqual(0);
    expect(place.confidence).toBeLessThanOrEqual(1);
    expect(found.state).not.toBe('');
  });
  fc.assert(read, { numRuns: 1500, seed: 1 });
});
