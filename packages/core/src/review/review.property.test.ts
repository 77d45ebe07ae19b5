import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reviewOptions } from '../../test/review-options.js';
import { parseAddress } from '../model/address.js';
import { type Cell, cellText } from '../model/cell.js';
import { type Grid, gridFromRows, type Workbook } from '../model/grid.js';
import type { Review } from '../model/review.js';
import { routeSchema } from '../model/route.js';
import { applyEdits } from './apply.js';
import { review } from './review.js';

const headers = [
  'Origin city',
  'Origin country',
  'Destination',
  'Exploitation country',
  'Transit',
  'Via 2',
  'Type of exploitation',
  'Industry',
  'No. of cases',
  'Month',
  'Organisation',
  'Notes',
  'Phone',
  '__proto__',
  'constructor',
  '',
];
const words = [
  'Nairobi',
  'Mombassa',
  'Kenya',
  'Keny',
  'Uganda',
  'Dubai',
  'UAE',
  'Riyadh/Jeddah',
  'Tripoli',
  'Moyale > Nairobi',
  'Kampala and Juba',
  'unknown',
  'none',
  '-',
  '"',
  'same as above',
  '10-15',
  '15-10',
  'about 20',
  'several',
  '٢٠',
  'forced labour',
  'domestic work',
  'hotel',
  'sexual & labour',
  'August 2019',
  '12/11/2019',
  '31/02/2019',
  'Total',
  'e.g.',
  '0712 345 678',
  'jane@example.org',
  '=1+1',
  'N\u00a0airobi',
  'CÃ´te d’Ivoire',
  'House 12, Plot 4, Kibera',
  '\ud800',
  '\u202eevil',
  '__proto__',
];
const date: Cell = { type: 'date', serial: 43753, iso: '2019-10-15', format: 'd-mmm' };
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 60_000 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(true, date, { type: 'error', code: '#N/A' }) },
);

/** A sheet as partners keep it: known headers in any order, any cells below. */
const sheet: fc.Arbitrary<Grid> = fc
  .tuple(
    fc.shuffledSubarray(headers, { minLength: 3 }),
    fc.array(fc.array(cell, { maxLength: headers.length }), { minLength: 1, maxLength: 8 }),
  )
  .map(([header, rows]) => gridFromRows('Routes', [header, ...rows]));
const anyGrid: fc.Arbitrary<Grid> = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 }).map((rows) => gridFromRows('Any', rows));

const workbookOf = (...sheets: Grid[]): Workbook => ({ file: 'test.xlsx', format: 'xlsx', sheets, notices: [] });
const run = (grid: Grid): Review => review(workbookOf(grid), reviewOptions());
const findings = (result: Review) => result.sheets.flatMap((one) => one.diagnostics);

it('never throws and never changes the sheet, whatever it holds', () => {
  fc.assert(
    fc.property(fc.oneof(anyGrid, sheet), (grid) => {
      const before = JSON.stringify(grid.rows);
      run(grid);
      expect(JSON.stringify(grid.rows)).toBe(before);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('gives the same review for the same sheet', () => {
  fc.assert(
    fc.property(sheet, (grid) => {
      expect(JSON.stringify(run(grid))).toBe(JSON.stringify(run(grid)));
    }),
    { numRuns: 50 },
  );
});

it('points at cells, rows and columns that exist', () => {
  fc.assert(
    fc.property(sheet, (grid) => {
      const width = Math.max(...grid.rows.map((row) => row?.length ?? 0));
      for (const { cell: address, row, column } of findings(run(grid))) {
        if (row !== undefined) expect(row).toBeLessThanOrEqual(grid.rows.length);
        if (column !== undefined) expect(parseAddress(`${column}1`)?.column).toBeLessThan(width);
        if (address !== undefined) expect(parseAddress(address)).toBeDefined();
      }
    }),
    { numRuns: 200 },
  );
});

it('makes routes that fit the schema', () => {
  fc.assert(
    fc.property(sheet, (grid) => {
      for (const { rows } of run(grid).sheets)
        for (const { route } of rows) if (route) expect(routeSchema.safeParse(route).error).toBeUndefined();
    }),
    { numRuns: 200 },
  );
});

it('keeps what was written in raw', () => {
  const raw = fc.oneof(
    fc.constantFrom(...words.filter((word) => !/^[-"]|same as|^Total|^e\.g/.test(word))),
    fc.stringMatching(/^[A-Za-z]{4,12}$/),
  );
  fc.assert(
    fc.property(raw, raw, fc.constantFrom('10-15', 'about 20', 'several', '3 girls', '٢٠'), (from, to, cases) => {
      const rows = [
        ['Origin', 'Destination', 'No. of cases'],
        ['Nairobi, Kenya', 'Dubai, UAE', '4'],
        [from, to, cases],
      ];
      const last = run(gridFromRows('S', rows)).sheets[0]?.rows.at(-1);
      if (last?.status === 'skipped' || !last?.route) return;
      expect(last.route.cases?.raw).toBe(cases);
      if (from !== 'none') expect(last.route.origin?.raw).toBe(from);
      if (to !== 'none') expect(last.route.intendedDestination?.raw).toBe(to);
    }),
    { numRuns: 200 },
  );
});

/** A text made readable may rightly show what nobody could see before: a stop that repeats the origin, a column of other things. */
const isMadeReadable = (code: string) => code === 'mojibake' || code === 'invisible-characters';

it('is freed of a finding by its safe fix, and no other finding comes', () => {
  fc.assert(
    fc.property(sheet, (grid) => {
      const before = findings(run(grid)).filter(({ sheet: elsewhere }) => elsewhere === undefined);
      const count = (
        all: readonly { code: string; row?: number; column?: string }[],
        like: { code: string; row?: number; column?: string },
      ) => all.filter((one) => one.code === like.code && one.row === like.row && one.column === like.column).length;
      for (const found of before) {
        const fix = found.fixes.find(({ kind, edits }) => kind === 'safe' && edits.length > 0);
        if (!fix) continue;
        const { grid: mended, skipped } = applyEdits(grid, fix.edits);
        expect(skipped).toEqual([]);
        const after = findings(run(mended));
        expect(count(after, found)).toBeLessThan(count(before, found));
        if (isMadeReadable(found.code)) continue;
        const worse = after.filter((one) => one.severity !== 'info' && count(after, one) > count(before, one));
        expect(worse.map(({ code, cell: at }) => `${code} ${at} after ${found.code} ${cellText(fix.edits[0]?.after ?? null)}`)).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});
