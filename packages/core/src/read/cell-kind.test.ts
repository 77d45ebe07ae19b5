import { expect, it } from 'vitest';
import type { Cell } from '../model/cell.js';
import { cellKind } from './cell-kind.js';

it.each<[Cell, string]>([
  [null, 'blank'],
  [' \n', 'blank'],
  [' '.repeat(30_000), 'blank'],
  ['Kitale', 'text'],
  ['(1,000)', 'text'],
  ['10-15', 'text'],
  ['18 080', 'number'],
  ['-1.5 %', 'number'],
  ['١٢', 'number'],
  [12, 'number'],
  [true, 'number'],
  [2019, 'year'],
  ['2019', 'year'],
  [2019.5, 'number'],
  ['(NA)', 'missing'],
  ['n/a', 'missing'],
  ['…', 'missing'],
  [{ type: 'error', code: '#N/A' }, 'missing'],
  [{ type: 'date', serial: 1, iso: '1900-01-01', format: '' }, 'date'],
])('%j is %s', (cell, kind) => {
  expect(cellKind(cell)).toBe(kind);
});
