import type { Cell } from '@routebook/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWorkbook } from '../read-workbook.js';
import { guardFormula } from './guard-formula.js';
import { writeCsv } from './write-csv.js';

const layout = { delimiter: ',', lineEnd: '\r\n', bom: false, guard: true };

it('writes every kind of cell', () => {
  const date: Cell = { type: 'date', serial: 43_525, iso: '2019-03-01', format: 'd-mmm' };
  const rows: Cell[][] = [
    ['a,b', null, -5, '-5', true],
    ['=1', date, { type: 'error', code: '#N/A' }, ' "x"\n', ''],
  ];
  expect(writeCsv(rows, layout)).toBe(`"a,b",,-5,-5,TRUE\r\n'=1,2019-03-01,#N/A," ""x""\n",\r\n`);
  expect(writeCsv([['=1', 'x'], undefined, ['y', 2]], { ...layout, guard: false, bom: true, lineEnd: '\n', quotes: 'text' })).toBe(
    '\ufeff"=1","x"\n\n"y",2\n',
  );
});

it('is read back as it was given', () => {
  const cell = fc
    .oneof(fc.string(), fc.constantFrom('a,b', ';', '"', 'x\ny', '=1', "'=1", '-'))
    .map((text) => text.replace(/[\r\0\ufeff]/g, '') || 'x');
  const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t', '|'), fc.boolean(), (rows, delimiter, guard) => {
      const written = `sep=${delimiter}\n${writeCsv(rows, { ...layout, delimiter, guard, lineEnd: '\n' })}`;
      const expected = rows.map((cells) => cells.map((text) => (guard ? guardFormula(text) : text)));
      expect(readWorkbook(new TextEncoder().encode(written), { file: 'a.csv' }).sheets[0]?.rows).toEqual(expected);
    }),
  );
});
