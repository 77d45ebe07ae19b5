import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byteOffsets } from './byte-offsets.js';

const byte = fc.oneof(
  fc.constantFrom(0x41, 0xc3, 0xa9, 0xe0, 0xe2, 0x82, 0xac, 0xed, 0xa0, 0xf0, 0x9f, 0x98, 0x80, 0xf4, 0x90, 0xef, 0xbb, 0xbf),
  fc.nat(255),
);

it('finds where the characters of UTF-8 begin, and of what is broken in it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), fc.array(byte, { maxLength: 12 }), (one, two) => {
      const bytes = Uint8Array.from([...two, ...one]);
      const text = new TextDecoder().decode(bytes);
      const offsets = byteOffsets(bytes, 'utf-8');
      for (let at = 0; at <= text.length; at++) {
        if (at > 0 && /[\ud800-\udbff]/.test(text[at - 1] as string)) continue;
        const start = offsets?.find(at) ?? -1;
        expect(new TextDecoder().decode(bytes.subarray(0, start))).toBe(text.slice(0, at));
        // A mark that stood inside the text would be taken for one at its beginning.
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start))).toBe(text.slice(at));
      }
    }),
    { numRuns: 3000 },
  );
});

it('counts two bytes a character in UTF-16, one in a code page, and knows no others', () => {
  expect(byteOffsets(Uint8Array.from([0xff, 0xfe, 65, 0, 66, 0]), 'utf-16le')?.find(1)).toBe(4);
  expect(byteOffsets(Uint8Array.from([0, 65, 0, 66]), 'utf-16be')?.find(1)).toBe(2);
  expect(byteOffsets(Uint8Array.from([0, 65, 0]), 'utf-16be')).toBeUndefined();
  expect(byteOffsets(Uint8Array.from([65, 66]), 'windows-1252')?.find(1)).toBe(1);
  expect(byteOffsets(Uint8Array.from([65, 66]), 'shift_jis')).toBeUndefined();
});
