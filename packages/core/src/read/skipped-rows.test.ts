import { expect, it } from 'vitest';
import { finderOf } from '../../test/find-in-sheets.js';
import { headers as english } from '../locales/en/headers.js';
import { headers as spanish } from '../locales/es/headers.js';
import { headers as french } from '../locales/fr/headers.js';
import { headers as swahili } from '../locales/sw/headers.js';
import type { Cell } from '../model/cell.js';
import { cellKey } from '../model/grid.js';
import type { Table } from './table.js';

const { only } = finderOf([english, french, spanish, swahili]);

const skippedOf = (table: Table) => table.skippedRows.map(({ row, reason }) => `${row} ${reason}`);

const header = ['Origin city', 'Origin country', 'Destination country', 'Type of exploitation', 'Cases'];
const kitale: Cell[] = ['Kitale', 'Kenya', 'Oman', 'Forced labour', 3];
const busia: Cell[] = ['Busia', 'Kenya', 'Qatar', 'Begging', 4];

// Rows that are no routes.

it('are told apart', () => {
  const table = only([
    header,
    ['e.g. Kitale', 'Kenya', 'Oman', 'Begging', 3],
    kitale,
    [],
    busia,
    header,
    kitale,
    ['TOTAL', null, null, null, 12],
    [],
    ['* estimates'],
    ['Prepared by: the office'],
  ]);
  expect(table.dataRows).toEqual([2, 4, 6]);
  expect(table.lastRow).toBe(6);
  expect(skippedOf(table)).toEqual(['1 example', '3 blank', '5 repeated-header', '7 total', '8 blank', '9 note', '10 note']);
});

it.each(['Total', 'Grand total:', 'TOTAL GÉNÉRAL', 'Sous-total', 'Jumla', 'Total por año', 'Kenya total', 'Average', 'Moyenne'])(
  '%s is a total',
  (word) => {
    expect(skippedOf(only([header, kitale, [word, null, null, null, 3]]))).toEqual(['2 total']);
  },
);

it('sums without a word are totals', () => {
  expect(skippedOf(only([header, kitale, busia, [null, null, null, null, 7]]))).toEqual(['3 total']);
  expect(skippedOf(only([header, kitale, [null, null, null, null, 9]], { formulas: new Set([cellKey(2, 4)]) }))).toEqual(['2 total']);
  expect(only([header, kitale, busia, [null, null, null, null, 8]]).dataRows).toContain(3);
});

it.each(['Example', 'Exemple :', 'Ejemplo', 'Mfano', 'eg.'])('%s begins an example', (word) => {
  expect(
    skippedOf(
      only([
        ['Case ID', ...header],
        [word, ...kitale],
        ['1', ...busia],
      ]),
    ),
  ).toEqual(['1 example']);
});

it('rows that say how to fill in the form are notes', () => {
  expect(skippedOf(only([header, ['Type the city', 'Select from list', 'Select from list', 'Choose', 'Number only'], kitale]))).toEqual([
    '1 note',
  ]);
  expect(skippedOf(only([header, [1, 2, 3, 4, 5], kitale]))).toEqual(['1 note']);
});

it('banners over the columns are notes, and rows that go on with a stop are not', () => {
  const merges = [{ top: 1, left: 0, bottom: 1, right: 4 }];
  expect(skippedOf(only([header, ['Nairobi office'], kitale], { merges }))).toEqual(['1 note']);
  expect(
    only([
      ['Case ID', 'Origin', 'Transit', 'Destination'],
      ['1', 'Kitale', 'Nairobi', 'Oman'],
      [null, null, 'Dubai'],
    ]).dataRows,
  ).toEqual([1, 2]);
});

it('a route from a place called Total stays a route', () => {
  expect(only([header, ['Total', 'Senegal', 'Mali', 'Begging', 1]]).dataRows).toEqual([1]);
});

it('takes rows of a form that are numbered in advance for blank', () => {
  const table = only([
    ['No', 'Origin country', 'Destination country'],
    [1, 'Kenya', 'Qatar'],
    ['2.', null, null],
    [3, null, null],
    [4, null, 'Oman'],
  ]);
  expect(table.dataRows).toEqual([1, 4]);
  expect(skippedOf(table)).toEqual(['2 blank', '3 blank']);
});
