import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeLists } from '../../codelists/code-lists.js';
import { compileCodeWords } from '../../codelists/code-words.js';
import { allLanguages } from '../../locales/all.js';
import { type Cell, cellText } from '../../model/cell.js';
import type { CodeListName } from '../../model/fields.js';
import { isDitto } from './is-ditto.js';
import { isTicked } from './is-ticked.js';
import { readCases, readCount } from './read-cases.js';
import { readCodes } from './read-codes.js';
import { readPeriod } from './read-period.js';
import { readStops } from './read-stops.js';
import { readText } from './read-text.js';
import { compileValueWords } from './value-words.js';

const words = compileValueWords(allLanguages.map((language) => language.values));
const codeWords = compileCodeWords(allLanguages.map((language) => language.codes));
const lists = Object.keys(codeLists) as CodeListName[];

const pieces = fc.constantFrom(
  '10',
  '1,200',
  '2019',
  '-',
  '–',
  '~',
  '<',
  '+',
  '/',
  '(',
  ')',
  ', ',
  ' ',
  '\n',
  'to',
  'and',
  'about',
  'over',
  'girls',
  'cases',
  'Aug',
  'Q3',
  'na',
  'kati ya',
  'و',
  'بين',
  'forced labour',
  'hotel',
  'Nairobi',
  'Kenya',
  'unknown',
  '"',
  '*',
  '٣',
  '\u202e',
  '\u0000',
  '\ud800',
  '1900-01-01',
  '31/12/2019',
  'not',
  'E.C.',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' ')),
);
const dateCell = fc.record({
  type: fc.constant('date' as const),
  serial: fc.double(),
  iso: fc.oneof(text, fc.constant('2019-10-15')),
  format: fc.constantFrom('', 'd-mmm', 'mmm-yy'),
});
const cells: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  dateCell,
  fc.record({ type: fc.constant('error' as const), code: text }),
);

const readAll = (cell: Cell) => [
  readCases(cell, words),
  readCount(cell, words),
  readPeriod(cell, words),
  readText(cell, words),
  readStops(cell, words, { isPlaceName: (name) => name.length % 3 === 0, isCountryName: (name) => name.length % 5 === 0 }),
  ...lists.map((list) => readCodes(cell, list, codeWords, words)),
];

it('never throws on any cell, and keeps it as it was written', () => {
  fc.assert(
    fc.property(cells, (cell) => {
      for (const reading of readAll(cell)) expect(reading.raw).toBe(cellText(cell));
      isDitto(cellText(cell), words);
      isTicked(cell, words);
    }),
    { numRuns: 1000 },
  );
});

it('gives counts, months and codes only as they are allowed to be', () => {
  fc.assert(
    fc.property(cells, (cell) => {
      const { state, value } = readCases(cell, words);
      expect(state === 'value').toBe(value !== undefined);
      if (value) {
        expect(Number.isInteger(value.min) && value.min >= 0).toBe(true);
        expect(value.max === null || (Number.isInteger(value.max) && value.max >= value.min)).toBe(true);
      }
      const period = readPeriod(cell, words);
      for (const end of [period.start, period.end]) expect(end ?? '2019').toMatch(/^\d{4}(-(0[1-9]|1[0-2]))?$/);
      for (const list of lists) expect(codeLists[list]).toEqual(expect.arrayContaining([...readCodes(cell, list, codeWords, words).codes]));
    }),
    { numRuns: 1000 },
  );
});

it('reads the longest cells in little time', () => {
  const longest = ['1 ', 'a', '1,', '-', ' ', '(', 'twenty ', 'Aug 2019 ', '10-', '\n', 'و', '"', '?', '1.', '=', '٣'].map((unit) =>
    unit.repeat(32_767 / unit.length),
  );
  for (const cell of longest) {
    const from = performance.now();
    for (const reading of readAll(cell)) expect(reading.raw).toBe(cell);
    expect(performance.now() - from).toBeLessThan(1000);
  }
});
