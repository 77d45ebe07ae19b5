import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allLanguages } from '../locales/all.js';
import { createPersonalReader } from './personal-data.js';

const places = [
  'Nairobi',
  'Kitale',
  'Dubai',
  'Juba',
  'Port Said',
  'Saudi Arabia',
  'Addis Ababa',
  'Busia',
  'Uganda',
  'Kenya',
  'Côte d’Ivoire',
  'دبي',
  'الرياض',
];
const known = new Set(places.map((place) => place.toLowerCase()));
const reader = createPersonalReader(
  allLanguages.map((language) => language.personal),
  (text) => known.has(text.toLowerCase()),
);
const kinds = (text: string) => reader.cell(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

it.each([
  ['0712 345 678', 'phone: 0712 345 678'],
  ['0712-345-678', 'phone: 0712-345-678'],
  ['0712.345.678', 'phone: 0712.345.678'],
  ['call +254 (0)712 345678', 'phone: +254 (0)712 345678'],
  ['254712345678', 'phone: 254712345678'],
  ['00971 50 123 4567', 'phone: 00971 50 123 4567'],
  ['+251911234567 Addis Ababa', 'phone: +251911234567'],
  ['٠٧١٢٣٤٥٦٧٨', 'phone: ٠٧١٢٣٤٥٦٧٨'],
  ['tel: 345678', 'phone: 345678'],
  ['Nairobi (0712345678)', 'phone: 0712345678'],
  ['jane.w@example.org', 'email: jane.w@example.org'],
  ['FB https://www.facebook.com/some.one', 'profile: facebook.com/some.one'],
  ['tiktok @sweet_jobs', 'profile: @sweet_jobs'],
  ['ID no. 12345678', 'id-number: 12345678'],
  ['passport no: 123456', 'id-number: 123456'],
  ['AK0123456', 'id-number: AK0123456'],
  ['file no 2019/1234', 'id-number: 2019/1234'],
  ['4111 1111 1111 1111', 'bank: 4111 1111 1111 1111'],
  ['GB82 WEST 1234 5698 7654 32', 'bank: GB82 WEST 1234 5698 7654 32'],
  ['-1.28333, 36.81667', 'gps: -1.28333, 36.81667'],
  ['1°17\'11"S 36°49\'02"E', 'gps: 1°17\'11"S'],
  ['born 12/3/1999 in Kitale', 'birth-date: 12/3/1999'],
  ['DOB: 12 March 1999', 'birth-date: 12 March 1999'],
  ['née le 12/03/1999', 'birth-date: 12/03/1999'],
  ['مواليد 12/3/1999', 'birth-date: 12/3/1999'],
  ['Kitale, victim Jane Wanjiru', 'name: Jane Wanjiru'],
  ['agent called Moses', 'name: Moses'],
  ['Mrs. Atieno', 'name: Atieno'],
  ['la victime s’appelle Fatou', 'name: Fatou'],
  ['se llama Rosa Quispe', 'name: Rosa Quispe'],
  ['wakala anaitwa Juma', 'name: Juma'],
  ['الضحية اسمها فاطمة', 'name: فاطمة'],
  ['አቶ አበበ', 'name: አበበ'],
])('finds personal data in %j', (text, first) => expect(kinds(text)[0]).toBe(first));

it.each([
  '10-15',
  '1 250',
  '1,250,000',
  '2018-2019',
  '2018/19',
  '12/11/2019',
  '2019-03-17',
  '01/2019 - 12/2019',
  '01.02.2019 - 03.04.2019',
  '2 or 3',
  '15+',
  '+20',
  '0',
  '-5',
  '12345678',
  'KE030',
  'SO110101',
  'HT-2019-0012',
  '-1.28, 36.82',
  '12.5',
  '1.250.000',
  'Quarter 3 2019',
  'KES 1 200 000',
  'USD 250,000.00',
  '36.8166667',
  'victim from Nairobi',
  'Agent Nairobi',
  'a town called Hitsats',
  'called Police Hotline',
  'Victim Origin',
  'agent',
  'Dr Congo',
  'Recruited by agent Facebook advert',
  'born in 1999',
  'born 1999',
  'by phone 2018-2019',
  'http://news.example.org/2019/03/route-12345',
  'and/or',
  'Nairobi > Dubai',
  'السيدة من كينيا',
  'KITALE VICTIM RESCUED HOME',
  'M/F 12/13',
  'S.A.',
  '100 000 000',
  'Feb 2019 to Mar 2020',
  '5 children / 6 adults',
  '@ 2 per month',
])('lets %j be', (text) => expect(kinds(text)).toEqual([]));

const digits = fc.oneof(
  fc.nat(5_000_000).map(String),
  fc.tuple(fc.nat(400), fc.nat(400)).map(([a, b]) => `${a}-${b}`),
  fc.nat(9_999).map((n) => `~${n}`),
);
const month = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1990, max: 2030 }));
const periods = fc.oneof(
  month.map(([m, y]) => `${m}/${y}`),
  month.map(([m, y]) => `${y}-${String(m).padStart(2, '0')}`),
  fc.tuple(month, month).map(([[m, y], [n, z]]) => `${m}.${y} - ${n}.${z}`),
  month.map(([m, y]) => `${m}/${m}/${y}`),
);
const code = fc.tuple(fc.constantFrom('HT', 'KE', 'R', 'ref', 'UG'), fc.nat(99_999)).map(([a, n]) => `${a}-${n}`);
const coarse = fc
  .tuple(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -18000, max: 18000 }))
  .map(([a, b]) => `${a / 100}, ${b / 100}`);
const harmless = fc.oneof(
  fc.constantFrom(...places, 'forced labour', 'domestic work', 'agency', 'Facebook'),
  digits,
  periods,
  code,
  coarse,
);

it('finds nothing in places, numbers, periods and codes', () => {
  fc.assert(
    fc.property(fc.array(harmless, { minLength: 1, maxLength: 3 }), fc.constantFrom(', ', ' > ', ' / ', '\n', '; '), (parts, joint) => {
      expect(kinds(parts.join(joint))).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

it('points into the text, in order, without overlaps, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          '0',
          '7',
          '1',
          '+',
          ' ',
          '.',
          '@',
          'a',
          'B',
          '/',
          '-',
          '(',
          ')',
          ',',
          '°',
          'Mr ',
          'tel ',
          'ID ',
          'born ',
          'é',
          '٣',
          '\u200f',
        ),
        maxLength: 60,
      }),
      (text) => {
        let end = 0;
        for (const found of reader.cell(text)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          end = found.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

it.each(['0', '07 ', '@', 'a@', '1.', '+2 ', 'AA11 ', 'Mr ', 'Aa ', '(', ' ', '4111 ', 'tel 1', '12/', 'facebook.com/', "1°1'", 'born 1/'])(
  'reads a cell full of %j in a moment',
  (piece) => {
    const text = piece.repeat(Math.floor(32_767 / piece.length));
    const before = performance.now();
    reader.cell(text);
    reader.cell(`${text}x`);
    expect(performance.now() - before).toBeLessThan(4000);
  },
);

it('takes a given name for a person, also where some town is called so', () => {
  const towns = new Set(['amina', 'hassan', 'port victoria', 'nairobi', 'victoria']);
  const told = createPersonalReader(
    allLanguages.map((language) => language.personal),
    (text) => towns.has(text.toLowerCase()),
  );
  expect(told.names('Amina Hassan')).toHaveLength(1);
  expect(told.cell('agent Hassan')).toHaveLength(1);
  expect(told.nameLikeness('Amina Hassan')).toBe(2);
  expect(told.nameLikeness('Victoria')).toBe(0);
  expect(told.names('Nairobi Victoria')).toEqual([]);
  expect(told.names('Port Victoria')).toEqual([]);
});
