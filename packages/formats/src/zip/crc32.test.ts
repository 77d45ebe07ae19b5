import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from './crc32.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test.each([
  ['', 0],
  ['a', 0xe8b7be43],
  ['123456789', 0xcbf43926],
])('crc32 of %j', (text, crc) => {
  expect(crc32(bytesOf(text))).toBe(crc);
});

test('crc32 goes on from what came before', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(40), (bytes, cut) => {
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(crc32(bytes));
    }),
  );
});
