import { expect, it } from 'vitest';
import { reviewOptions } from '../../test/review-options.js';
import type { Cell } from '../model/cell.js';
import { cellKey, type Grid, gridFromRows, type Workbook } from '../model/grid.js';
import { mend } from './mend.js';

const head = ['Origin city', 'Origin country', 'Destination country', 'Transit', 'No. of cases', 'Month'];
const good = ['Kitale', 'Kenya', 'Uganda', 'Eldoret', 4, '2019-08'];

function bookOf(rows: readonly (readonly Cell[])[], change: Partial<Grid> = {}): Workbook {
  return {
    file: 'a.csv',
    format: 'csv',
    sheets: [{ ...gridFromRows('S', [head, ...rows]), ...change }],
    notices: [],
  };
}

const fixes = ({ changes }: ReturnType<typeof mend>) => changes.map(({ cell, before, after }) => [cell, before, after]);

it('makes safe fixes and nothing else when nobody decides', () => {
  const rows = [good, ['Nairobbi', 'Kenya', 'Uganda', null, 12, null], ['Nairobbi', 'Kenya', 'Uganda', null, 3, null]];
  const mended = mend(bookOf(rows), reviewOptions());
  expect(fixes(mended)).toEqual([
    ['A3', 'Nairobbi', 'Nairobi'],
    ['A4', 'Nairobbi', 'Nairobi'],
  ]);
  expect(mended.changes[0]?.codes).toEqual(['place-misspelt']);
  expect(mended.workbook.sheets[0]?.rows[2]?.[0]).toBe('Nairobi');
  expect(mend(mended.workbook, reviewOptions()).changes).toEqual([]);
});

it('asks once for each distinct value, and writes what was said in each of its cells', () => {
  const rows = [good, ['Nairobi', 'Kenya', 'Xqzzt', null, 12, null], ['Nairobi', 'Kenya', 'Xqzzt', null, 3, null]];
  const asked: string[] = [];
  const mended = mend(bookOf(rows), reviewOptions(), ({ first, findings }) => {
    asked.push(`${first.code} ${findings.length}`);
    return first.args['text'] === 'Xqzzt' ? { write: 'Uganda' } : undefined;
  });
  expect(asked.filter((text) => text.startsWith('place-unknown'))).toEqual(['place-unknown 2']);
  expect(fixes(mended)).toEqual([
    ['C3', 'Xqzzt', 'Uganda'],
    ['C4', 'Xqzzt', 'Uganda'],
  ]);
});

it('mends several parts of one cell one after the other', () => {
  const mended = mend(bookOf([good, ['Kitale', 'Kenya', 'Uganda', 'Nairobbi > Mombassa', 3, null]]), reviewOptions());
  expect(fixes(mended)).toEqual([['D3', 'Nairobbi > Mombassa', 'Nairobi > Mombasa']]);
});

it('writes a person’s own text in the place of the quoted part only', () => {
  const mended = mend(bookOf([good, ['Kitale', 'Kenya', 'Uganda', 'Eldoret > Xqzzt', 3, null]]), reviewOptions(), ({ first }) =>
    first.args['text'] === 'Xqzzt' ? { write: 'Mbale' } : undefined,
  );
  expect(fixes(mended)).toEqual([['D3', 'Eldoret > Xqzzt', 'Eldoret > Mbale']]);
});

it('never writes over a formula', () => {
  const formulas = new Set([cellKey(2, 0)]);
  const book = bookOf([good, ['Nairobbi', 'Kenya', 'Uganda', null, 12, null]], {
    formulas,
  });
  expect(mend(book, reviewOptions(), () => ({ write: 'Nairobi' })).changes.filter(({ cell }) => cell === 'A3')).toEqual([]);
});

it('gives each of several places its own rows, below those of others', () => {
  const rows = [
    ['Origin city', 'Origin country', 'Destination', 'Cases'],
    ['Kitale', 'Kenya', 'Kampala', 4],
    ['Kitale', 'Kenya', 'Riyadh / Jeddah', 8],
    ['Eldoret', 'Kenya', 'Dubai / Doha', 6],
  ];
  const book = { ...bookOf([]), sheets: [gridFromRows('S', rows)] };
  const mended = mend(book, reviewOptions(), ({ first }) => {
    const fix = first.fixes.findIndex(({ title }) => title === 'split-row');
    return fix < 0 ? undefined : { fix };
  });
  const after = mended.workbook.sheets[0]?.rows.map((row) => row?.slice(0, 3).join(' '));
  expect(after?.slice(2)).toEqual(['Kitale Kenya Riyadh', 'Eldoret Kenya Dubai', 'Kitale Kenya Jeddah', 'Eldoret Kenya Doha']);
});

it('takes a count that had become a date for text, and says so', () => {
  const date = {
    type: 'date',
    serial: 45945,
    iso: '2025-10-15',
    format: 'd-mmm',
  } as const;
  const mended = mend(bookOf([good, ['Kitale', 'Kenya', 'Uganda', null, date, null]]), reviewOptions(), ({ first }) =>
    first.code === 'cases-was-a-date' ? { fix: 0 } : undefined,
  );
  expect(mended.changes).toEqual([
    {
      sheet: 'S',
      cell: 'E3',
      before: date,
      after: expect.any(String),
      asText: true,
      codes: ['cases-was-a-date'],
    },
  ]);
});

it('writes a plain number of cases as a number', () => {
  const mended = mend(bookOf([good, ['Kitale', 'Kenya', 'Uganda', null, 'xyz', null]]), reviewOptions(), ({ first }) =>
    first.code === 'cases-not-a-number' ? { write: ' 12 ' } : undefined,
  );
  expect(fixes(mended)).toEqual([['E3', 'xyz', 12]]);
});

it('puts what columns mean into the mapping', () => {
  const book = bookOf([good, good]);
  const rows = [
    [...head, 'Phone'],
    [...good, '+254 700 000 001'],
    ['Eldoret', ...good.slice(1), '+254 700 000 002'],
  ];
  const mended = mend({ ...book, sheets: [gridFromRows('S', rows)] }, reviewOptions(), ({ first }) => {
    const fix = first.fixes.findIndex(({ columns }) => columns);
    return first.code === 'personal-data-column' && fix >= 0 ? { fix } : undefined;
  });
  expect(mended.mapping.columns).toEqual({ Phone: null });
  expect(mended.changes).toEqual([]);
  expect(mended.review.summary.errors).toBe(0);
});

it('asks nothing twice, whatever is answered', () => {
  const seen = new Map<string, number>();
  const rows = [
    good,
    good,
    ['Busia', null, 'Xqzzt', 'a > b', 'many', '13/13/2019'],
    ['Nairobbi', 'Keny', 'Riyadh/Jeddah', '', '15-10', ''],
  ];
  mend(bookOf(rows), reviewOptions(), ({ first }) => {
    const key = JSON.stringify([first.code, first.cell, first.row, first.args]);
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return seen.size % 2 ? { leave: true } : { write: `other ${seen.size}` };
  });
  expect(seen.size).toBeGreaterThan(3);
  expect([...seen.values()].every((count) => count === 1)).toBe(true);
});
