import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clearFix, onlyWordAt, replaceFix, writeFix } from './fixes.js';
import type { Spot } from './spot.js';

const spot = (cell: Spot['cell'], editable = true): Spot => ({ row: 1, column: 1, cell, value: cell, editable });

it('writes over a cell, and remembers what it held', () => {
  expect(writeFix('safe', spot('Keniya'), 'Kenya')).toEqual([
    { kind: 'safe', title: 'write-text', args: { text: 'Kenya', cell: 'B2' }, edits: [{ cell: 'B2', before: 'Keniya', after: 'Kenya' }] },
  ]);
});

it('replaces a part of a cell and leaves the rest', () => {
  const [fix] = replaceFix('choice', spot('Nairobi > Mombassa > Dubai'), 'Mombassa', 'Mombasa');
  expect(fix?.edits[0]?.after).toBe('Nairobi > Mombasa > Dubai');
});

it('offers nothing where the part cannot be told from the rest', () => {
  expect(replaceFix('choice', spot('Busia > Busia'), 'Busia', 'Busia, Kenya')).toEqual([]);
  expect(replaceFix('choice', spot('Romania'), 'mania', 'x')).toEqual([]);
  expect(replaceFix('choice', spot('Oman, Romania, Oman town'), 'Roman', 'x')).toEqual([]);
});

it('never writes a formula, a borrowed value, or what is there already', () => {
  expect(writeFix('safe', spot('Kenya', false), 'Uganda')).toEqual([]);
  expect(clearFix(spot('Kenya', false))).toEqual([]);
  expect(replaceFix('safe', spot('Keniya', false), 'Keniya', 'Kenya')).toEqual([]);
  expect(writeFix('safe', spot('Kenya'), 'Kenya')).toEqual([]);
  expect(clearFix(spot(null))).toEqual([]);
});

it('finds a word only where it stands alone, whatever the text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '>', 'é', 'ش') });
  fc.assert(
    fc.property(text, fc.string({ unit: fc.constantFrom('a', 'b', 'é') }), text, (before, part, after) => {
      const at = onlyWordAt(before + part + after, part);
      expect(at === -1 || (before + part + after).startsWith(part, at)).toBe(true);
      if (
        part !== '' &&
        !before.includes(part.charAt(0)) &&
        !after.includes(part.charAt(0)) &&
        /(^|[ >])$/.test(before) &&
        /^([ >]|$)/.test(after)
      ) {
        expect(at).toBe(before.length);
      }
    }),
  );
});
