import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reviewOptions } from '../../test/review-options.js';
import type { Cell } from '../model/cell.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { gridFromRows } from '../model/grid.js';
import { review } from './review.js';

const header = [
  'Origin city',
  'Origin country',
  'Transit',
  'Destination city',
  'Destination country',
  'Type of exploitation',
  'Industry',
  'Cases',
  'Month',
];
const origins = [
  ['Nairobi', 'Kenya'],
  ['Kampala', 'Uganda'],
  ['Mombasa', 'Kenya'],
  ['Addis Ababa', 'Ethiopia'],
  ['Mogadishu', 'Somalia'],
] as const;
const destinations = [
  ['Dubai', 'United Arab Emirates'],
  ['Riyadh', 'Saudi Arabia'],
  ['Beirut', 'Lebanon'],
  ['Doha', 'Qatar'],
] as const;
const stops = ['Khartoum', 'Juba', 'Djibouti', 'Addis Ababa > Khartoum', 'Entebbe'];
const work = [
  ['forced labour', 'construction'],
  ['domestic servitude', 'domestic work'],
  ['forced begging', 'begging'],
  ['forced labour', 'fishing'],
] as const;

type Row = readonly Cell[];
const validRow: fc.Arbitrary<Row> = fc
  .tuple(
    fc.constantFrom(...origins),
    fc.constantFrom(...stops),
    fc.constantFrom(...destinations),
    fc.constantFrom(...work),
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 12 }),
  )
  .filter(([[city], stop]) => !stop.includes(city))
  .map(([from, stop, to, [type, industry], cases, month]) => [
    ...from,
    stop,
    ...to,
    type,
    industry,
    cases,
    `2019-${String(month).padStart(2, '0')}`,
  ]);
/** Rows of different routes: two of the same would rightly be asked about. */
const validRows = fc.uniqueArray(validRow, {
  minLength: 3,
  maxLength: 8,
  selector: ([city, , , to, , type, industry]) => [city, to, type, industry].join(),
});

/** What goes wrong in each column; every one of these must be noticed. */
const slips: readonly (readonly Cell[])[] = [
  ['Nairobbi', 'Qqqxyz', 'Kampalaa'],
  ['Ethopia', 'Zzzland', 'Brazil'],
  ['Qqqxyz', 'Khartuom', 'Nairobi; Riyadh; House 4 Plot 12'],
  ['Dubbai', 'Qqqxyz', 'Riyadh / Jeddah'],
  ['Saudia Arabi', 'Zzzland', 'Brazil'],
  ['human trafficking', 'xyzzy', 'construction'],
  ['xyzzy', 'forced marriage'],
  ['15-10', '12 months', 'abc', 0, -3, 'about 20', { type: 'error', code: '#N/A' }],
  ['2091-08', '31/02/2019', 'xyz', '2019-08-13'],
];
const slip = fc
  .integer({ min: 0, max: slips.length - 1 })
  .chain((column) => fc.tuple(fc.constant(column), fc.constantFrom(...(slips[column] ?? []))));

function findingsOf(rows: readonly Row[]): Diagnostic[] {
  const grid = gridFromRows('S', [header, ...rows]);
  return review({ file: 'f', format: 'xlsx', sheets: [grid], notices: [] }, reviewOptions()).sheets.flatMap((sheet) => [
    ...sheet.diagnostics,
  ]);
}

it('finds nothing in rows that are right', () => {
  fc.assert(
    fc.property(validRows, (rows) => {
      expect(findingsOf(rows).map(({ code, cell }) => `${code} ${cell}`)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it('notices any one slip in a row that was right', () => {
  fc.assert(
    fc.property(validRows, fc.nat(), slip, (rows, at, [column, cell]) => {
      const row = at % rows.length;
      const changed = rows.map((one, index) => (index === row ? one.with(column, cell) : one));
      const found = findingsOf(changed).filter(
        (one) => one.row === row + 2 || (one.row === 1 && one.args['count'] !== undefined) || one.row === undefined,
      );
      expect(`${found.length > 0} ${header[column]} ${JSON.stringify(cell)}`).toBe(`true ${header[column]} ${JSON.stringify(cell)}`);
    }),
    { numRuns: 300 },
  );
});

it('finds the same whatever the order of the rows', () => {
  const said = (rows: readonly Row[]) =>
    findingsOf(rows)
      .map(({ code, column, args }) => `${code} ${column} ${JSON.stringify(args)}`)
      .sort();
  fc.assert(
    fc.property(validRows, slip, (rows, [column, cell]) => {
      const changed = rows.map((one, index) => (index === 0 ? one.with(column, cell) : one));
      expect(said([...changed].reverse())).toEqual(said(changed));
    }),
    { numRuns: 60 },
  );
});
