import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, foldWords } from './fold.js';

it.each([
  ['  Côte d’Ivoire ', 'cote divoire'],
  ["Cote d'Ivoire", 'cote divoire'],
  ['Dar-es_Salaam', 'dar es salaam'],
  ['Nai\u200Brobi\t ', 'nairobi'],
  ['- Nairobi -', 'nairobi'],
  ['أبو ظبى', 'ابو ظبي'],
  ['ሐዋሳ', 'ሀዋሳ'],
  ['٢٠١٩', '2019'],
  ['Łódź & Straße', 'lodz & strasse'],
  ['', ''],
])('folds %j to %j', (text, folded) => expect(fold(text)).toBe(folded));

it.each([
  ['City (of origin)', 'city of origin'],
  ['  #adm1 + Name', 'adm1 name'],
  ['Ville / pays', 'ville pays'],
  ['?', ''],
])('folds the words of %j to %j', (text, folded) => expect(foldWords(text)).toBe(folded));

it('folds plain letters the same as among others', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'Z', '7', ' ', '-', '_', "'", '`', '\t', '\n', '.', '(', '\0'), maxLength: 10 });
  fc.assert(
    fc.property(text, (plain) => {
      expect(fold(`É ${plain}`)).toBe(`e ${fold(plain)}`.trim());
      expect(foldWords(`É ${plain}`)).toBe(`e ${foldWords(plain)}`.trim());
    }),
    { numRuns: 2000 },
  );
});
