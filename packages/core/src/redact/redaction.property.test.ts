import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reviewOptions } from '../../test/review-options.js';
import { allLanguages } from '../locales/all.js';
import { sentences } from '../locales/en/sentences.js';
import { type Cell, cellText } from '../model/cell.js';
import { gridFromRows } from '../model/grid.js';
import { findLeaks } from './find-leaks.js';
import { planRedaction } from './plan-redaction.js';

const HEADERS = ['Origin city', 'Origin country', 'Destination country', 'Via', 'Type of exploitation', 'Cases', 'Month', 'Remarks'];
const ROUTE: Cell[] = ['Kitale', 'Kenya', 'Oman', 'Nairobi', 'forced labour', 5, 'Aug 2019', 'seen'];

const digits = (count: number) =>
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));
const givenName = fc
  .constantFrom(...allLanguages.flatMap(({ personal }) => personal.givenNames.split(',')))
  .map((name) => name.trim().replace(/^./u, (letter) => letter.toUpperCase()));
/** A made-up family name, so that it can be looked for. */
const familyName = fc
  .array(fc.constantFrom('x', 'q', 'z', 'w', 'k', 'j', 'v'), { minLength: 6, maxLength: 9 })
  .map((all) => `X${all.join('')}`);
const personal = fc.oneof(
  fc.tuple(givenName, familyName).map(([given, family]) => ({ text: `${given} ${family}`, tell: family })),
  familyName.map((family) => ({ text: family, tell: family })),
  digits(9).map((number) => ({ text: `+254${number}`, tell: number })),
  digits(9).map((number) => ({ text: `0${number}`, tell: number })),
  familyName.map((family) => ({ text: `${family}@example.org`, tell: family })),
  digits(7).map((number) => ({ text: `A${number}`, tell: number })),
  familyName.map((family) => ({ text: `https://example.org/${family}`, tell: family })),
);
const around = fc.constantFrom(
  '#',
  'Kitale #',
  '# Kenya',
  'Kenya (#)',
  'Nairobi, #',
  '5 #',
  'forced labour of #',
  'Aug 2019: #',
  '"#"',
  '＝#',
  '  #\u200B',
);
const spot = fc.record({ column: fc.nat(HEADERS.length - 1), row: fc.nat(6), personal, around });

/** A sheet of routes in which texts about persons stand anywhere, also in headers and beside the table. */
const sheets = fc
  .record({ name: fc.option(personal), spots: fc.array(spot, { minLength: 1, maxLength: 6 }), inHeader: fc.option(personal) })
  .map(({ name, spots, inHeader }) => {
    const rows: Cell[][] = [HEADERS, ...Array.from({ length: 6 }, () => ROUTE)].map((row) => [...row]);
    for (const { column, row, personal: one, around: text } of spots)
      if (row > 0) (rows[row] as Cell[])[column] = text.replace('#', () => one.text);
    if (inHeader) (rows[0] as Cell[])[0] = `Origin city ${inHeader.text}`;
    const tells = [
      ...spots.filter(({ row }) => row > 0).map((one) => one.personal.tell),
      ...(inHeader ? [inHeader.tell] : []),
      ...(name ? [name.tell] : []),
    ];
    return { grid: gridFromRows(name?.text ?? 'Routes', rows), tells };
  });

const planOf = (grid: ReturnType<typeof gridFromRows>, keep: string[] = []) =>
  planRedaction({ file: 'x', format: 'xlsx', sheets: [grid], notices: [] }, reviewOptions(), { sentences, keep });
const textOf = (plan: ReturnType<typeof planOf>) =>
  [
    ...plan.sheets.flatMap(({ name, rows }) => [name, ...rows.flatMap((row) => (row ?? []).map(cellText))]),
    JSON.stringify(plan.takenOut),
  ].join('\n');

it('keeps nothing that is about a person, wherever it stands, and never says it', () => {
  fc.assert(
    fc.property(sheets, ({ grid, tells }) => {
      const plan = planOf(grid);
      const text = textOf(plan).toLowerCase();
      expect(tells.filter((tell) => text.includes(tell.toLowerCase()))).toEqual([]);
      expect(findLeaks({ file: 'x', format: 'xlsx', sheets: plan.sheets, notices: [] }, reviewOptions())).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

it('keeps only what stood at the same address, or what is said to be changed', () => {
  fc.assert(
    fc.property(sheets, ({ grid }) => {
      const { sheets: kept, takenOut } = planOf(grid);
      const changed = new Set(takenOut.flatMap(({ what, cells }) => (what === 'part' ? (cells ?? []) : [])));
      kept[0]?.rows.forEach((row, at) => {
        if (at === 0) return;
        row?.forEach((cell, column) => {
          if (!changed.has(`${'ABCDEFGH'[column]}${at + 1}`)) expect(cell).toEqual(grid.rows[at]?.[column]);
        });
      });
    }),
    { numRuns: 50 },
  );
});

it('throws nothing at texts of any kind', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.constant(null)), { maxLength: 8 })), (rows) => {
      const grid = gridFromRows('S', [HEADERS, ROUTE, ...rows]);
      expect(() => planOf(grid, ['Remarks', '__proto__'])).not.toThrow();
    }),
    { numRuns: 50 },
  );
});
