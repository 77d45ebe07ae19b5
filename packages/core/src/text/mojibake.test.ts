import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findMojibake } from './mojibake.js';

const as1252 = new TextDecoder('windows-1252');
const broken = (text: string) => as1252.decode(new TextEncoder().encode(text));

it.each(['Côte d’Ivoire', 'Dubaï', 'Réunion – Île', 'الاتجار', 'አዲስ አበባ', 'São Tomé', 'Łódź'])('turns %j back', (text) => {
  expect(findMojibake(broken(text))).toEqual({ mended: text });
});

it.each(['nig\uFFFDriens', 'C\uFFFDTE D’IVOIRE', 'ط§ظ„ظ‚'])('sees that %j is broken beyond repair', (text) =>
  expect(findMojibake(text)).toEqual({}),
);

it.each([
  'Côte d’Ivoire',
  'CAFÉ”',
  'LIBERTÉ\u00A0:',
  'SÃO PAULO',
  'Ã',
  'Âge',
  'naïve',
  'الرياض',
  'طابا',
  'Nairobi',
  '5 €',
  '“Dubai”',
  'İstanbul',
  'Tromsø…',
])('lets %j be', (text) => expect(findMojibake(text)).toBeUndefined());

it('mends once and for all', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('é', 'ô', 'ñ', 'ا', 'ل', 'አ', 'a', ' ', '’', 'Ã', '©'), maxLength: 8 }), (text) => {
      const mended = findMojibake(broken(text))?.mended;
      if (mended !== undefined) expect(findMojibake(mended)?.mended).not.toBe(mended);
    }),
  );
});
