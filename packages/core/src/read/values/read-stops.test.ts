import { expect, it } from 'vitest';
import { allLanguages } from '../../locales/all.js';
import { readStops } from './read-stops.js';
import { compileValueWords } from './value-words.js';

const words = compileValueWords(allLanguages.map((language) => language.values));
const countries = [
  'Kenya',
  'Niger',
  'Algeria',
  'Libya',
  'TZ',
  'Malawi',
  'Moz',
  'UAE',
  'Uganda',
  'Guinea-Bissau',
  'Trinidad and Tobago',
  'Bosnia and Herzegovina',
  'Guinea',
  'Mali',
];
/** Countries are told apart from towns, as in the product. */
const towns = [
  'Port-Sudan',
  'Dar-es-Salaam',
  'Addis Ababa',
  'Busia',
  'Kampala',
  'Juba',
  'De Aar',
  'Nairobi',
  'Dubai',
  'Malaba',
  'Garissa',
  'كمبالا',
  'نيروبي',
  // As the place index finds it: Mali, a town in Guinea.
  'Guinea to Mali',
];
const names = {
  isPlaceName: (text: string) => towns.includes(text),
  isCountryName: (text: string) => countries.includes(text),
};

/** Stops joined by ` > ` when their order is known, by ` | ` when not. */
function print(cell: string): string {
  const { state, stops, ordered } = readStops(cell, words, names);
  return state === 'value' ? stops.join(ordered ? ' > ' : ' | ') : state;
}

it.each([
  [
    'Nairobi > Addis > Riyadh',
    [
      'Nairobi > Addis > Riyadh',
      'Nairobi→Addis→Riyadh',
      'Nairobi -> Addis => Riyadh',
      'Nairobi – Addis - Riyadh',
      'Nairobi; Addis; Riyadh',
    ],
  ],
  [
    'Moyale > Isiolo > Nairobi',
    [
      '1. Moyale 2. Isiolo 3. Nairobi',
      '1) Moyale, 2) Isiolo, 3) Nairobi',
      'Moyale\nIsiolo\r\nNairobi',
      '- Moyale\n- Isiolo\n- Nairobi',
      'Moyale then Isiolo and then Nairobi',
      'Moyale kisha Isiolo halafu Nairobi',
    ],
  ],
  [
    'Nairobi > Dubai',
    [
      'from Nairobi to Dubai',
      'de Nairobi à Dubai',
      'kutoka Nairobi hadi Dubai',
      'desde Nairobi hasta Dubai',
      'Nairobi via Dubai',
      'Nairobi puis Dubai',
      'Nairobi ثم Dubai',
    ],
  ],
  [
    'Malaba | Kampala | Juba',
    [
      'Malaba, Kampala, Juba',
      'Malaba/Kampala/Juba',
      'Malaba & Kampala & Juba',
      'Malaba, Kampala and Juba',
      'Malaba na Kampala na Juba',
      'Malaba، Kampala، Juba',
    ],
  ],
  [
    'Kampala > Nairobi > Dubai',
    [
      'Kampala to Dubai via Nairobi',
      'From Kampala to Dubai through Nairobi',
      'Kampala - Dubai via Nairobi',
      'Kampala via Nairobi to Dubai',
      'De Kampala à Dubai via Nairobi',
      'De Kampala à Dubai en passant par Nairobi',
      'De Kampala a Dubai por Nairobi',
      'Kutoka Kampala hadi Dubai kupitia Nairobi',
      'من Kampala إلى Dubai عبر Nairobi',
      'Dubai <- Nairobi <- Kampala',
      'Dubai ← Nairobi ← Kampala',
      'a) Kampala b) Nairobi c) Dubai',
      '(1) Kampala (2) Nairobi (3) Dubai',
    ],
  ],
  ['كمبالا > نيروبي', ['كمبالا ← نيروبي', 'كمبالا > نيروبي', 'نيروبي < كمبالا']],
  ['Guinea > Mali', ['Guinea to Mali', 'Guinea > Mali']],
  ['Nairobi | Dubai', ['Nairobi <-> Dubai', 'Nairobi ↔ Dubai']],
  ['unreadable', ['Kampala > Nairobi <- Dubai', 'Kampala to Dubai via Nairobi then Juba']],
  ['كمبالا | نيروبي', ['كمبالا ونيروبي', 'كمبالا و نيروبي']],
])('cuts to %s', (expected, cells) => {
  expect(cells.map((cell) => `${cell}: ${print(cell)}`)).toEqual(cells.map((cell) => `${cell}: ${expected}`));
});

it.each([
  'Port-Sudan',
  'Dar-es-Salaam',
  'Addis Ababa',
  'Guinea-Bissau',
  'Trinidad and Tobago',
  'Garissa, Kenya',
  'Busia (Kenya side, Uganda side)',
  'De Aar',
  'a village near Asmara',
  'Somewhere in Sudan or Libya',
  'the interiors',
])('keeps %s whole', (cell) => {
  expect(print(cell)).toBe(cell);
});

it('keeps a town and its country together, and countries apart', () => {
  expect(print('Malaba, Kenya, Kampala, Uganda')).toBe('Malaba, Kenya | Kampala, Uganda');
  expect(print('Garissa, Kenya > Nairobi, Kenya > Dubai, UAE')).toBe('Garissa, Kenya > Nairobi, Kenya > Dubai, UAE');
  expect(print('Niger, Algeria, Libya')).toBe('Niger | Algeria | Libya');
  expect(print('Kampala to Dubai via Nairobi and Juba')).toBe('Kampala | Nairobi | Juba | Dubai');
  expect(print('Bosnia and Herzegovina, Kampala')).toBe('Bosnia and Herzegovina | Kampala');
});

it('cuts at a hyphen between two names', () => {
  expect(print('Busia-Kampala')).toBe('Busia > Kampala');
  expect(print('Port-Sudan - Dubai')).toBe('Port-Sudan > Dubai');
  expect(print('Dar-es-Salaam-Dubai')).toBe('Dar-es-Salaam > Dubai');
});

it('keeps no transit and unknown transit apart', () => {
  expect(['direct', 'none', 'N/A', 'not known', '', '?'].map(print)).toEqual(['none', 'none', 'unknown', 'unknown', 'blank', 'unknown']);
  expect(print('Nairobi, ?, Dubai')).toBe('Nairobi | Dubai');
});

it('stays quick on long cells', () => {
  for (const cell of ['a-'.repeat(1000), '('.repeat(2000), ' '.repeat(2000), 'a,'.repeat(16_000), '>'.repeat(2000), 'and '.repeat(500)]) {
    const from = performance.now();
    expect(readStops(cell, words, names).raw).toBe(cell);
    expect(performance.now() - from).toBeLessThan(300);
  }
});
