import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldWords } from '../text/fold.js';
import { placeKey } from './place-key.js';

it.each([
  ['Dar-es-Salaam', 'daressalaam'],
  ["N'Djaména", 'ndjamena'],
  ['أبو ظبي', 'ابوظبي'],
  ['Cox’s Bazar', 'coxsbazar'],
  ['(D.R.C.)', 'drc'],
  ['', ''],
])('%s is filed as %s', (text, key) => expect(placeKey(text)).toBe(key));

it('takes plain texts a shorter way to the same key', () => {
  const plain = fc.string({ unit: 'grapheme-ascii', maxLength: 40 });
  fc.assert(
    fc.property(plain, (text) => placeKey(text) === foldWords(text).replaceAll(' ', '')),
    { numRuns: 2000 },
  );
});
