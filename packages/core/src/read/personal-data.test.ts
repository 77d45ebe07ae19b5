import fc from 'fast-check';
import { expect, it } from 'vitest';
import { personal as am } from '../locales/am/personal.js';
import { personal as ar } from '../locales/ar/personal.js';
import { personal as en } from '../locales/en/personal.js';
import { personal as es } from '../locales/es/personal.js';
import { personal as fr } from '../locales/fr/personal.js';
import { personal as pt } from '../locales/pt/personal.js';
import { personal as sw } from '../locales/sw/personal.js';
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
const reader = createPersonalReader([en, fr, es, pt, sw, ar, am], (text) => known.has(text.toLowerCase()));
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

it.each([
  ['Victim name', 'name'],
  ['Name of the victim', 'name'],
  ["Client's name", 'name'],
  ['Names of the Perpetrators involved', 'name'],
  ['prs_FirstName', 'person'],
  ['per_RoleInProcess', 'person'],
  ['Initials', 'initials'],
  ['Phone number', 'phone'],
  ['Recruiter phone', 'phone'],
  ['E-mail', 'email'],
  ['National ID', 'id-number'],
  ['Passport No.', 'id-number'],
  ['Case No.', 'id-number'],
  ['Case #', 'id-number'],
  ['D.O.B', 'birth-date'],
  ['Date of birth', 'birth-date'],
  ['hte_Street', 'address'],
  ['hte_PostalCode', 'address'],
  ['hte_Description', 'narrative'],
  ['cas_IncomingReferralDetails', 'person'],
  ['vic_DetailsOfVulnerabilities', 'narrative'],
  ['Name of hotel', 'workplace'],
  ['Employer name', 'workplace'],
  ['Case story', 'narrative'],
  ['HIV status', 'sensitive'],
  ['Ethnicity', 'sensitive'],
  ['IBAN', 'bank'],
  ['Number plate', 'vehicle'],
  ['deviceid', 'device'],
  ['subscriberid', 'device'],
  ['phonenumber', 'device'],
  ['_geolocation', 'gps'],
  ['Nom de la victime', 'name'],
  ['Prénom', 'name'],
  ['N° de dossier', 'id-number'],
  ['Né le', 'birth-date'],
  ['Nombre de la víctima', 'name'],
  ['Teléfono', 'phone'],
  ['Nome da vítima', 'name'],
  ['Morada', 'address'],
  ['Jina la mwathirika', 'name'],
  ['Namba ya simu', 'phone'],
  ['Tarehe ya kuzaliwa', 'birth-date'],
  ['اسم الضحية', 'name'],
  ['رقم الهاتف', 'phone'],
  ['تاريخ الميلاد', 'birth-date'],
  ['የተጎጂው ስም', 'name'],
  ['ስልክ ቁጥር', 'phone'],
])('knows that %j heads personal data', (header, kind) => expect(reader.header(header)).toEqual({ kind, sure: true }));

it.each([
  ['Name', 'name'],
  ['Interviewer', 'name'],
  ['Agent', 'name'],
  ['Address', 'address'],
  ['Notes', 'narrative'],
  ['Latitude', 'gps'],
  ['Employer', 'workplace'],
  ['ID number', 'id-number'],
  ['الاسم', 'name'],
])('asks the cells about %j', (header, kind) => expect(reader.header(header)).toEqual({ kind, sure: false }));

it.each([
  'Country name',
  'City name',
  'Name of city',
  'Organisation name',
  'Name of transit point',
  'Phone recruitment',
  'Recruited by phone',
  'Number of victims',
  'Number of cases',
  '# cases',
  'No. of cases',
  'Gender of Victim',
  'Nationality of Victim',
  'Victim origin city',
  'Nombre de victimes',
  'Nombre de cas',
  'Nom de la ville',
  'Nombre de la ciudad',
  'Nome do país',
  'Jina la mji',
  'Idadi ya waathirika',
  'عدد الضحايا',
  'اسم المدينة',
  'የተጎጂዎች ብዛት',
  'Type of exploitation',
  'Transit points (if any)',
  'Record ID',
  'Borders Crossed',
  'prs_Citizenship',
  'org_Name organisation',
  'Age',
  'Victims',
  'B',
  'NE',
  'South B',
  'Street begging',
  'BI',
  '',
  'x'.repeat(5000),
])('has no doubt about %j', (header) => expect(reader.header(header)?.sure ?? false).toBe(false));

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
