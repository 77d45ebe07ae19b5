import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { allLanguages } from '../src/locales/all.js';
import { type Gazetteer, openGazetteer } from '../src/places/gazetteer.js';
import type { ReviewOptions } from '../src/review/tools.js';

let opened: Gazetteer | undefined;

/** The place index that ships, opened once for a test file. */
export function testGazetteer(): Gazetteer {
  opened ??= openGazetteer(gunzipSync(readFileSync(new URL('../../gazetteer/data/places.bin.gz', import.meta.url))));
  return opened;
}

/** Everything that a review of the tests needs: all languages, the place index, and a month that stays the same. */
export function reviewOptions(): ReviewOptions {
  return { gazetteer: testGazetteer(), languages: allLanguages, today: '2026-11' };
}
