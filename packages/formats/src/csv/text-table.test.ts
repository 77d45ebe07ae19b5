import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWorkbook } from '../read-workbook.js';
import { spliceTable, type TextSplice } from './splice-table.js';
import { fieldSpans, readTable } from './text-table.js';

const options = { file: 'routes.csv' };
const piece = fc.constantFrom('a', 'é', ' ', ',', ',', ';', '\t', '"', '"', '""', '\n', '\r\n', '\r', '"b,c"', '", ', '" ', '\u{1f600}');
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => `h,i\n${pieces.join('')}`);

it('locates every cell where it was read, and changes no byte without an edit', () => {
  fc.assert(
    fc.property(text, (written) => {
      const bytes = new TextEncoder().encode(written);
      const table = readTable(bytes, options);
      expect(table.rows).toEqual(readWorkbook(bytes, options).sheets[0]?.rows);
      const splices: TextSplice[] = [];
      for (const [row, cells] of table.rows.entries()) {
        const spans = fieldSpans(table, row) ?? [];
        if (spans.length > 0) expect(spans.length).toBe(cells.length);
        for (const { start, end, quoted } of spans) {
          const field = table.normal.slice(start, end);
          splices.push({ start, end: start, text: '' });
          if (!quoted) expect(cells).toContain(field || null);
        }
      }
      expect(spliceTable(table, splices)).toEqual({ bytes, changed: false });
    }),
    { numRuns: 3000 },
  );
});

it('locates nearly all rows of tables with odd quotes', () => {
  const table = readTable(new TextEncoder().encode('a,b\n"c" ,"d" e",f\n"g""h","i\nj"\n"k,l\n5" m,"n"\n'), options);
  expect(table.rows.map((_, row) => fieldSpans(table, row)?.map(({ start, end }) => table.normal.slice(start, end)))).toEqual([
    ['a', 'b'],
    ['"c" ', '"d" e"', 'f'],
    ['"g""h"', '"i\nj"'],
    ['"k', 'l'],
    ['5" m', '"n"'],
  ]);
});
