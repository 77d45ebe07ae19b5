import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestNames } from './closest.js';
import { openGazetteer } from './gazetteer.js';
import { seek, stringAt, walk } from './packed-names.js';
import { placeKey } from './place-key.js';

const bytes = gunzipSync(readFileSync(new URL('../../../gazetteer/data/places.bin.gz', import.meta.url)));
const gazetteer = openGazetteer(bytes);
const anyName = fc.integer({ min: 0, max: gazetteer.names.count - 1 });
const anyPlace = fc.integer({ min: 0, max: gazetteer.placeCount - 1 });

it('refuses bytes that are something else', () => {
  expect(() => openGazetteer(new Uint8Array(100))).toThrow('not a packed gazetteer');
  expect(() => openGazetteer(new Uint8Array())).toThrow('not a packed gazetteer');
});

it('reads bytes that do not start at a boundary', () => {
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect(openGazetteer(shifted.subarray(1)).lookup('nairobi')).toEqual(gazetteer.lookup('nairobi'));
});

it('finds every name that is in the index', () => {
  fc.assert(
    fc.property(anyName, (i) => {
      expect(gazetteer.lookup(stringAt(gazetteer.names, i))).toEqual(gazetteer.meaningsAt(i));
    }),
    { numRuns: 2000 },
  );
});

it('finds every place by the name that it is shown with', () => {
  const isFound = (place: number): boolean => gazetteer.lookup(placeKey(gazetteer.nameOf(place))).some(({ entity }) => entity === place);
  fc.assert(
    fc.property(anyPlace, (place) => placeKey(gazetteer.nameOf(place)).length < 2 || isFound(place)),
    { numRuns: 2000 },
  );
});

it('finds nothing for a text that is no name', () => {
  const isName = (text: string): boolean =>
    stringAt(gazetteer.names, Math.min(seek(gazetteer.names, text).at, gazetteer.names.count - 1)) === text;
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => isName(text) === gazetteer.lookup(text).length > 0));
  fc.assert(fc.property(anyName, (i) => gazetteer.lookup(`${stringAt(gazetteer.names, i)}!`).length === 0));
});

it('keeps its names in the order of their bytes', () => {
  let last = Buffer.from('');
  let ordered = 0;
  walk(gazetteer.names, 5000, (text, i) => {
    if (Buffer.compare(last, Buffer.from(text)) < 0) ordered++;
    last = Buffer.from(text);
    return i < 9999;
  });
  expect(ordered).toBe(5000);
});

it('has points on the globe and divisions of the own country', () => {
  const isSound = (place: number): boolean => {
    const point = gazetteer.pointOf(place);
    const division = gazetteer.divisionOf(place);
    const code = division < 0 ? '' : gazetteer.divisionCode(division);
    return (
      (!point || (Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180)) &&
      (code === '' || code.startsWith(`${gazetteer.countryOf(place)}-`))
    );
  };
  fc.assert(fc.property(anyPlace, isSound), { numRuns: 2000 });
});

it('knows Nairobi by its GeoNames number, with its county and its centre', () => {
  const [nairobi] = gazetteer.lookup('nairobi');
  const place = nairobi?.entity ?? -1;
  expect([gazetteer.idOf(place), gazetteer.countryOf(place), gazetteer.divisionCode(gazetteer.divisionOf(place))]).toEqual([
    '184745',
    'KE',
    'KE-30',
  ]);
  expect(gazetteer.pointOf(place)?.lat).toBeCloseTo(-1.28, 1);
  expect(gazetteer.populationOf(place)).toBeGreaterThan(2_500_000);
});

it('gives every place another id', () => {
  const ids = new Map<string, number>();
  for (let place = 0; place < gazetteer.placeCount; place++) ids.set(gazetteer.idOf(place), place);
  expect(gazetteer.placeCount - ids.size).toBeLessThan(5);
});

it('goes through the same meanings in one pass as one by one', () => {
  const seen = new Map<number, number[]>();
  gazetteer.eachMeaning((name, entity) => {
    if (name % 997 === 0) seen.set(name, [...(seen.get(name) ?? []), entity]);
  });
  for (const [name, entities] of seen) expect(entities).toEqual(gazetteer.meaningsAt(name).map(({ entity }) => entity));
});

describe('closestNames', () => {
  it('finds a big town one slip away, and nothing far away', () => {
    const closest = closestNames(gazetteer);
    expect(closest.inCountry('kisummu', 'KE')[0]).toMatchObject({ country: 'KE', edits: 1 });
    expect(closest.inCountry('qqqqqqqqqq', 'KE')).toEqual([]);
    expect(closest.amongBig('kathmadu').map(({ entity }) => gazetteer.nameOf(entity))).toContain('Kathmandu');
  });
});
