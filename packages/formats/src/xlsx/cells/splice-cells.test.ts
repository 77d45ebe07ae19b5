import { cellAddress } from '@routebook/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zipWorkbook } from '../../../testing/zip-workbook.js';
import { readWorkbook } from '../../read-workbook.js';
import { applySplices } from '../package/splice.js';
import type { CellEdit } from './cell-edit.js';
import { spliceCells } from './splice-cells.js';

const decoder = new TextDecoder();

function set(sheet: string, edits: readonly CellEdit[]) {
  const bytes = new TextEncoder().encode(sheet);
  const { splices, skipped } = spliceCells(bytes, 'sheet.xml', edits);
  return { xml: decoder.decode(applySplices(bytes, splices)), skipped };
}

const text = (address: string, value: string, style = '') =>
  `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;

test('keeps style and place of a cell, whatever it held', () => {
  const sheet = '<sheetData><row r="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1"><is><r><t>x</t></r></is></c></row></sheetData>';
  const { xml } = set(`<worksheet>${sheet}</worksheet>`, [
    { cell: 'A1', value: 'a < b' },
    { cell: 'B1', value: 7.5 },
  ]);
  expect(xml).toBe(
    `<worksheet><sheetData><row r="1">${text('A1', 'a &lt; b', ' s="3"')}<c r="B1"><v>7.5</v></c></row></sheetData></worksheet>`,
  );
});

test('empties a cell but leaves its style', () => {
  const { xml } = set('<worksheet><sheetData><row><c s="2"><v>1</v></c></row></sheetData></worksheet>', [
    { cell: 'A1', value: null },
    { cell: 'Z9', value: null },
  ]);
  expect(xml).toBe('<worksheet><sheetData><row><c s="2"/></row></sheetData></worksheet>');
});

test('inserts cells and rows in order, with the prefix of the sheet', () => {
  const sheet = '<x:sheetData><x:row r="2" spans="2:3"><x:c r="B2"/><x:c r="D2"/></x:row><x:row r="5"/></x:sheetData>';
  const { xml } = set(`<x:worksheet><x:dimension ref="B2:D2"/>${sheet}</x:worksheet>`, [
    { cell: 'F9', value: 6 },
    { cell: 'A2', value: 1 },
    { cell: 'C2', value: 2 },
    { cell: 'E2', value: 3 },
    { cell: 'A5', value: 5 },
    { cell: 'A4', value: 4 },
  ]);
  const cell = (address: string, value: number) => `<x:c r="${address}"><x:v>${value}</x:v></x:c>`;
  expect(xml).toBe(
    `<x:worksheet><x:dimension ref="A2:F9"/><x:sheetData><x:row r="2" spans="1:5">${cell('A2', 1)}<x:c r="B2"/>${cell('C2', 2)}<x:c r="D2"/>${cell('E2', 3)}</x:row><x:row r="4">${cell('A4', 4)}</x:row><x:row r="5">${cell('A5', 5)}</x:row><x:row r="9">${cell('F9', 6)}</x:row></x:sheetData></x:worksheet>`,
  );
});

test('opens sheet data that closes itself', () => {
  expect(set('<worksheet><sheetData/></worksheet>', [{ cell: 'A1', value: 1 }]).xml).toBe(
    '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
  );
});

test('counts rows and cells without addresses, and believes the first cell of such a row', () => {
  const { xml } = set('<worksheet><sheetData><row><c/><c/></row><row><c r="A9"/></row><row><c/></row></sheetData></worksheet>', [
    { cell: 'B1', value: 1 },
    { cell: 'B9', value: 2 },
    { cell: 'A10', value: 3 },
  ]);
  expect(xml).toBe(
    '<worksheet><sheetData><row><c/><c><v>1</v></c></row><row><c r="A9"/><c r="B9"><v>2</v></c></row><row><c><v>3</v></c></row></sheetData></worksheet>',
  );
});

test('gives new cells the style of their row or column', () => {
  const { xml } = set(
    '<worksheet><cols><col min="2" max="3" style="4"/></cols><sheetData><row r="1" s="6" customFormat="1"/></sheetData></worksheet>',
    [
      { cell: 'B1', value: 1 },
      { cell: 'C2', value: 2 },
    ],
  );
  expect(xml).toContain('<c r="B1" s="6"><v>1</v></c>');
  expect(xml).toContain('<row r="2"><c r="C2" s="4"><v>2</v></c></row>');
});

test('never overwrites formulas, their areas, or what a merged area covers', () => {
  const rows =
    '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="array" ref="B1:B3">C1:C3</f></c><c r="D1"/></row><row r="2"><c r="B2"><v>1</v></c></row>';
  const sheet = `<worksheet><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="D1:E2"/></mergeCells></worksheet>`;
  const { xml, skipped } = set(
    sheet,
    ['A1', 'B2', 'B3', 'E2', 'A1048577', 'no'].map((cell) => ({ cell, value: 'x' })),
  );
  expect(xml).toBe(sheet);
  expect(Object.fromEntries(skipped.map(({ cell, reason }) => [cell, reason]))).toEqual({
    A1: 'formula',
    B2: 'formula',
    B3: 'formula',
    E2: 'merged',
    A1048577: 'cell-invalid',
    no: 'cell-invalid',
  });
  expect(set(sheet, [{ cell: 'D1', value: 'x' }]).skipped).toEqual([]);
});

test('refuses what a cell cannot hold', () => {
  const { skipped } = set('<worksheet><sheetData/></worksheet>', [
    { cell: 'A1', value: Number.NaN },
    { cell: 'A2', value: 'x'.repeat(32_768) },
  ]);
  expect(skipped.map(({ reason }) => reason)).toEqual(['number-invalid', 'text-too-long']);
});

const place = fc.record({ row: fc.nat(6), column: fc.nat(6) });
const cellArbitrary = fc.record({ place, value: fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer()) });

test('sets the cells of the list and no other', () => {
  const anything = fc.array(cellArbitrary, { maxLength: 12 });
  fc.assert(
    fc.property(anything, anything, fc.boolean(), (before, after, named) => {
      const cells = new Map(before.map(({ place, value }) => [cellAddress(place.row, place.column), value]));
      const edits = new Map(after.map(({ place, value }) => [cellAddress(place.row, place.column), value]));
      const rows = Array.from({ length: 7 }, (_, row) => {
        const inRow = Array.from({ length: 7 }, (_, column) => cellAddress(row, column)).filter((address) => cells.has(address));
        const body = inRow.map((address) => `<c r="${address}"><v>${address.charCodeAt(0)}</v></c>`).join('');
        return inRow.length > 0 ? `<row${named ? ` r="${row + 1}"` : ''}>${body}</row>` : '';
      });
      const list = [...edits].map(([cell, value]) => ({ cell, value }));
      const { xml, skipped } = set(`<sheetData>${rows.join('')}</sheetData>`, list);
      expect(skipped).toEqual([]);
      const grid = readWorkbook(zipWorkbook(xml.slice('<sheetData>'.length, -'</sheetData>'.length)), { file: 'a.xlsx' }).sheets[0];
      for (let row = 0; row < 7; row++) {
        for (let column = 0; column < 7; column++) {
          const address = cellAddress(row, column);
          const expected = edits.get(address) ?? (cells.has(address) ? address.charCodeAt(0) : null);
          const found = grid?.rows[row]?.[column] ?? null;
          // Control characters do not survive, and an empty text is no cell.
          if (typeof expected === 'string') expect(found ?? '').toBe(cleaned(expected));
          else expect(found).toBe(expected);
        }
      }
    }),
  );
});

function cleaned(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return value.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}

test.each(['_x0041_', '_X0041_ _x005F_', '_x005f_x0041_', ' _x_ ', 'a_x12_x0041_'])('keeps %s as it is', (value) => {
  const { xml } = set('<sheetData/>', [{ cell: 'A1', value }]);
  const grid = readWorkbook(zipWorkbook(xml.slice('<sheetData>'.length, -'</sheetData>'.length)), { file: 'a.xlsx' }).sheets[0];
  expect(grid?.rows[0]?.[0]).toBe(value);
});
