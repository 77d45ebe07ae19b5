import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applySplices, type Splice } from './splice.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('splices and their inverse give the original', () => {
  const cuts = fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.string()), { maxLength: 6 });
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~]{0,200}$/), cuts, (text, steps) => {
      const splices: Splice[] = [];
      const inverse: Splice[] = [];
      let at = 0;
      let shift = 0;
      for (const [gap, length, added] of steps) {
        const start = Math.min(at + gap, text.length);
        const end = Math.min(start + length, text.length);
        const written = bytesOf(added).length;
        splices.push({ start, end, text: added });
        inverse.push({ start: start + shift, end: start + shift + written, text: text.slice(start, end) });
        shift += written - (end - start);
        at = end;
      }
      expect(applySplices(applySplices(bytesOf(text), splices), inverse)).toEqual(bytesOf(text));
    }),
  );
});

test.each([
  [{ start: 3, end: 2, text: '' }],
  [{ start: 0, end: 9, text: '' }],
  [
    { start: 2, end: 3, text: '' },
    { start: 1, end: 2, text: '' },
  ],
])('refuses splices that lie across each other', (...splices) => {
  expect(() => applySplices(bytesOf('abcd'), splices)).toThrow(RangeError);
});
