import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closestNames } from './closest.js';
import { type Gazetteer, openGazetteer } from './gazetteer.js';
import { readLayout } from './packed-layout.js';
import { walk } from './packed-names.js';
import { suggestPlaces } from './suggest-places.js';

const bytes = gunzipSync(readFileSync(new URL('../../../gazetteer/data/places.bin.gz', import.meta.url)));
const HEAD = 28 + 15 * 8;

/** The bytes with some of them changed. */
function changed(changes: Readonly<Record<number, number>>): Uint8Array {
  const copy = new Uint8Array(bytes);
  for (const [at, value] of Object.entries(changes)) copy[Number(at)] = value;
  return copy;
}

/** Opens bytes that may be damaged; undefined when they are refused in words. */
function tryOpen(hostile: Uint8Array): Gazetteer | undefined {
  try {
    return openGazetteer(hostile);
  } catch (error) {
    expect(String(error)).toMatch(/^Error: (?:not a packed gazetteer|the gazetteer is (?:cut off|damaged): )/);
    return undefined;
  }
}

/** Asks everything that can be asked, of some names and places. */
function askAll(gazetteer: Gazetteer): void {
  for (const key of ['nairobi', 'a', '', 'القاهرة', 'z'.repeat(300)]) {
    for (const { entity } of gazetteer.lookup(key)) describe(gazetteer, entity);
  }
  for (let i = 0; i < gazetteer.names.count; i += 4999) for (const { entity } of gazetteer.meaningsAt(i)) describe(gazetteer, entity);
  walk(gazetteer.names, gazetteer.names.count - 50, () => true);
}

function describe(gazetteer: Gazetteer, entity: number): void {
  expect([typeof gazetteer.nameOf(entity), typeof gazetteer.countryOf(entity)]).toEqual(['string', 'string']);
  if (gazetteer.kindOf(entity) !== 'place') return;
  expect(typeof gazetteer.idOf(entity)).toBe('string');
  expect(typeof gazetteer.divisionCode(gazetteer.divisionOf(entity))).toBe('string');
  expect(gazetteer.pointOf(entity)?.lat ?? 0).toBeLessThan(91);
}

it('opens the bytes that are shipped, and nothing shorter', () => {
  expect(readLayout(bytes).sections).toHaveLength(15);
  expect(() => openGazetteer(bytes.subarray(0, bytes.length - 4))).toThrow('cut off');
  expect(() => openGazetteer(bytes.subarray(0, 100))).toThrow('damaged');
  const anyLength = fc.integer({ min: 0, max: bytes.length - 4 });
  fc.assert(fc.property(anyLength, (length) => tryOpen(bytes.subarray(0, length)) === undefined));
});

it('refuses counts that the bytes cannot hold', () => {
  for (const at of [7, 11, 15, 19, 27]) expect(() => openGazetteer(changed({ [at]: 255 }))).toThrow('damaged');
});

it('refuses a table of countries that claims more places than there are', () => {
  const [start = 0] = [bytes.indexOf('AD\tAND\t')];
  expect(start).toBeGreaterThan(0);
  expect(() => openGazetteer(changed({ [start + 7]: 57 }))).toThrow('what belongs to a country');
  expect(() => openGazetteer(changed({ [start + 7]: 120 }))).toThrow('what belongs to a country');
  expect(() => openGazetteer(changed({ [start]: 10 }))).toThrow('the table of countries');
});

it('refuses or answers, whichever byte of its head is wrong', () => {
  const change = fc.tuple(fc.integer({ min: 4, max: HEAD - 1 }), fc.integer({ min: 0, max: 255 }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const opened = tryOpen(changed(Object.fromEntries(changes)));
      if (opened) askAll(opened);
    }),
    { numRuns: 100 },
  );
});

it('refuses or answers, wherever a run of bytes is overwritten', () => {
  const run = fc.record({
    at: fc.integer({ min: HEAD, max: bytes.length - 1 }),
    length: fc.integer({ min: 1, max: 3_000_000 }),
    value: fc.constantFrom(0, 1, 127, 128, 244, 255),
  });
  fc.assert(
    fc.property(run, ({ at, length, value }) => {
      const opened = tryOpen(new Uint8Array(bytes).fill(value, at, at + length));
      if (opened) askAll(opened);
    }),
    { numRuns: 40 },
  );
});

it.each([0, 128, 255])('searches and suggests in names and meanings that are all %i', (value) => {
  const [names, , meanings] = readLayout(bytes).sections.slice(1);
  for (const section of [names, meanings]) {
    const start = section?.byteOffset ?? 0;
    const hostile = new Uint8Array(bytes).fill(value, start - bytes.byteOffset, start - bytes.byteOffset + (section?.length ?? 0));
    const gazetteer = openGazetteer(hostile);
    askAll(gazetteer);
    expect(suggestPlaces(gazetteer, 'nairobbi').length + suggestPlaces(gazetteer, 'n').length).toBeLessThanOrEqual(16);
    expect(closestNames(gazetteer).amongBig('nairobbi').length).toBeLessThanOrEqual(8);
  }
});
