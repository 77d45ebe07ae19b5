import { readFileSync } from 'node:fs';
import { type Cell, cellAddress, gridFromRows, isSameCell, type Workbook } from '@routebook/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editedExtensions, editFile, type FileEdit } from './edit-file.js';
import { readWorkbook } from './read-workbook.js';
import { XlsxPackage } from './xlsx/package/xlsx-package.js';

const folder = new URL('../../../examples/six-organisations/', import.meta.url);
const samples = ['a-cover-sheet.xlsx', 'b-french.xlsx', 'd-kobo-export.xlsx', 'e-semicolons.csv', 'f-two-row-header.xlsx'].map((file) => {
  const bytes = new Uint8Array(readFileSync(new URL(file, folder)));
  const options = file.endsWith('.csv') ? { file, encoding: 'windows-1252' } : { file };
  return { file, bytes, options, workbook: readWorkbook(bytes, options) };
});

/** Every cell that is not blank, with its address. */
function cellsOf({ sheets }: Workbook): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { name, rows } of sheets)
    for (const [row, line] of rows.entries())
      for (const [column, cell] of (line ?? []).entries())
        if (cell !== null && cell !== '') cells.set(`${name}!${cellAddress(row, column)}`, cell);
  return cells;
}

const values = fc.oneof(fc.constantFrom('Mombasa', '10-15', ' <b> & "q"; x ', 'Çàü'), fc.integer({ min: 0, max: 9999 }), fc.constant(null));

describe.each(samples)('$file', ({ bytes, options, workbook }) => {
  const known = [...cellsOf(workbook)];
  const edits = fc
    .uniqueArray(fc.record({ at: fc.nat(known.length - 1), value: values, asText: fc.boolean() }), {
      maxLength: 6,
      selector: ({ at }) => at,
    })
    .map((picked) =>
      picked.map(({ at, value, asText }): FileEdit => {
        const [place, before] = known[at] as [string, Cell];
        const [sheet, cell] = place.split('!') as [string, string];
        return { sheet, cell, before, value, asText };
      }),
    );

  it('changes the cells of the list and no other, and takes all of it back', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const edited = editFile(bytes, workbook, list, options);
        const made = list.filter((edit) => !edited.skipped.includes(edit));
        const after = readWorkbook(edited.bytes, options);
        const expected = cellsOf(workbook);
        for (const { sheet, cell, value } of made) {
          if (value === null) expected.delete(`${sheet}!${cell}`);
          else expected.set(`${sheet}!${cell}`, workbook.format === 'csv' ? String(value) : value);
        }
        expectSame(cellsOf(after), expected);
        const styles = new Map(edited.styles.map(({ sheet, cell, style }) => [`${sheet}!${cell}`, style]));
        const back = made.map(({ sheet, cell, before, value }) => ({
          sheet,
          cell,
          before: value,
          value: before,
          style: styles.get(`${sheet}!${cell}`),
        }));
        const undone = editFile(edited.bytes, after, back, options);
        expect(undone.skipped).toEqual([]);
        const original = readWorkbook(undone.bytes, options);
        expect(cellsOf(original)).toEqual(cellsOf(workbook));
        expect(original.sheets.map(({ formulas, merges }) => [formulas, merges])).toEqual(
          workbook.sheets.map(({ formulas, merges }) => [formulas, merges]),
        );
      }),
      { numRuns: 30 },
    );
  });
});

function expectSame(found: Map<string, Cell>, expected: Map<string, Cell>): void {
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
  // A number in a cell that is styled as a date is read as a date.
  const differ = [...expected].filter(([place, cell]) => !isSameCell(found.get(place) ?? null, cell));
  expect(differ.filter(([place, cell]) => typeof cell !== 'number' || typeof found.get(place) !== 'object')).toEqual([]);
}

it('gives the bytes back as they are when there is nothing to do', () => {
  for (const { bytes, workbook, options } of samples) expect(editFile(bytes, workbook, [], options).bytes).toBe(bytes);
});

it('tells which extensions fit, by what the file is and not by its name', () => {
  const [first] = samples;
  const bytes = first?.bytes ?? new Uint8Array();
  expect(editedExtensions(bytes, { format: 'xlsx' })).toEqual(['xlsx']);
  const pkg = XlsxPackage.open(bytes);
  const types = new TextDecoder().decode(pkg.read('[Content_Types].xml'));
  pkg.write(
    '[Content_Types].xml',
    types.replace(/application\/[^"]*sheet\.main\+xml/, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
  );
  expect(editedExtensions(pkg.save(), { format: 'xlsx' })).toEqual(['xlsm']);
  expect(editedExtensions(bytes, { format: 'csv' })).toContain('csv');
});

it('gives a file of another kind back as a new workbook, in which edits can be taken back too', () => {
  const date = { type: 'date', serial: 45945, iso: '2025-10-15', format: 'd-mmm' } as const;
  const workbook: Workbook = {
    file: 'a.ods',
    format: 'ods',
    sheets: [
      gridFromRows('Routes', [
        ['City', 'Cases'],
        ['Nairobbi', date],
      ]),
    ],
    notices: [],
  };
  const edits: FileEdit[] = [
    { sheet: 'Routes', cell: 'A2', before: 'Nairobbi', value: 'Nairobi' },
    { sheet: 'Routes', cell: 'B2', before: date, value: '10-15', asText: true },
  ];
  const { bytes, notices, styles, skipped } = editFile(new Uint8Array(), workbook, edits, { file: 'a.ods' });
  expect([notices, skipped]).toEqual([[{ code: 'format-changed', args: { from: 'ods', to: 'xlsx' } }], []]);
  const made = readWorkbook(bytes, { file: 'a.xlsx' });
  expect(made.sheets[0]?.rows[1]).toEqual(['Nairobi', '10-15']);
  const back = [{ sheet: 'Routes', cell: 'B2', before: '10-15', value: date, style: styles[0]?.style }];
  const [sheet] = readWorkbook(editFile(bytes, made, back, { file: 'a.xlsx' }).bytes, { file: 'a.xlsx' }).sheets;
  expect(sheet?.rows[1]?.[1]).toMatchObject({ type: 'date', serial: 45945 });
  expect(editFile(new Uint8Array(), workbook, [], { file: 'a.ods' }).bytes.length).toBeGreaterThan(0);
  expect(editedExtensions(bytes, workbook)).toEqual(['xlsx']);
});
