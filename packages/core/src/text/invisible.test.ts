import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutInvisible } from './invisible.js';

it.each([
  ['Nai\u200Brobi', 'Nairobi'],
  ['Nairobi\u00A0', 'Nairobi '],
  ['Saudi\u00A0Arabia', 'Saudi Arabia'],
  ['5\u00A0girls', '5 girls'],
  ['\u202ENairobi\u202C', 'Nairobi'],
  ['Mom\u00ADbasa', 'Mombasa'],
  ['Nairobi\r\n', 'Nairobi'],
  ['Nairobi_x000D_', 'Nairobi'],
  ['\uFEFFKenya', 'Kenya'],
  ['Ken\u200Eya', 'Kenya'],
  ['\u200B', ''],
])('cleans %j', (text, clean) => expect(withoutInvisible(text)).toBe(clean));

it.each([
  '1\u00A0250',
  'Victimes\u00A0: 3',
  '«\u00A0Dubaï\u00A0»',
  'می\u200Cخواهم',
  'دبي\u200F (UAE)',
  '👩\u200D👧',
  'Moyale\nNairobi',
  ' Busia ',
  'Côte d’Ivoire',
  'ســـوق',
])('lets %j be', (text) => expect(withoutInvisible(text)).toBe(text));

it('leaves nothing to clean', () => {
  const piece = fc.constantFrom(
    'a',
    '1',
    ' ',
    '\u00A0',
    '\u202F',
    '\u200B',
    '\u200D',
    '\u200F',
    'د',
    '\n',
    '\r',
    '_x000D_',
    '_x000',
    'D_',
    ':',
    '«',
    '»',
    '\uFEFF',
    '\0',
  );
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 12 }), (text) => {
      const clean = withoutInvisible(text);
      expect(withoutInvisible(clean)).toBe(clean);
    }),
    { numRuns: 3000 },
  );
});

it.each(['\n', ' ', '\u00A0', '\n ', '\u200B\n', '_x000D_'])('cleans a cell full of %j in a moment', (piece) => {
  const before = performance.now();
  withoutInvisible(`a${piece.repeat(Math.floor(32_000 / piece.length))}b`);
  expect(performance.now() - before).toBeLessThan(1000);
});
