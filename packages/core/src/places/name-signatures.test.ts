import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openGazetteer } from './gazetteer.js';
import { countBits, signNames, signText } from './name-signatures.js';
import { walk } from './packed-names.js';

const { names } = openGazetteer(gunzipSync(readFileSync(new URL('../../../gazetteer/data/places.bin.gz', import.meta.url))));

it('signs every name as its text is signed', () => {
  const { lengths, masks } = signNames(names);
  const wrong: string[] = [];
  walk(names, 0, (text, i) => {
    const { length, mask } = signText(text);
    if (lengths[i] !== length || masks[i] !== mask >>> 0) wrong.push(text);
    return true;
  });
  expect(wrong).toEqual([]);
});

it('counts bits', () => {
  expect([0, 1, 0b1011, -1, 0x80000000].map(countBits)).toEqual([0, 1, 3, 32, 1]);
});
