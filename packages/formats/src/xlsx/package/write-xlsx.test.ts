import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../read-workbook.js';
import { writeXlsx } from './write-xlsx.js';
import { XlsxPackage } from './xlsx-package.js';

const sheetText = (bytes: Uint8Array) => new TextDecoder().decode(XlsxPackage.open(bytes).read('xl/worksheets/sheet1.xml'));
const rowsOf = (bytes: Uint8Array) => readWorkbook(bytes, { file: 'a.xlsx' }).sheets[0]?.rows;

test('writeXlsx is read back as it was written', () => {
  const rows = [
    [{ value: 'Origin', look: 'heading' as const }, null, { value: 12.5 }],
    undefined,
    [{ value: true }, { value: '=1+1' }, { value: 45000, look: 'date' as const }],
  ];
  const workbook = readWorkbook(
    writeXlsx([
      { name: 'Rows', rows },
      { name: 'Lists', rows: [], visibility: 'hidden' },
    ]),
    { file: 'a.xlsx' },
  );
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Rows', 'visible'],
    ['Lists', 'hidden'],
  ]);
  expect(workbook.sheets[0]?.rows[0]).toEqual(['Origin', null, 12.5]);
  expect(workbook.sheets[0]?.rows[2]).toEqual([true, '=1+1', { type: 'date', serial: 45000, iso: '2023-03-15', format: 'yyyy-mm-dd' }]);
  expect(workbook.sheets[0]?.formulas.size).toBe(0);
});

test('writeXlsx gives back any text that a cell can hold', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(' a ', '_x0041_', '_X000d_', '<&">', 'a\nb', '\t')), {
        maxLength: 5,
      }),
      (texts) => {
        const written = texts.map((value) => ({ value }));
        const kept = texts.map((text) =>
          text
            .replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, (character) => (character >= '\u007F' && character < '\u00A0' ? character : ''))
            .replace(/\r\n?/g, '\n'),
        );
        const read = rowsOf(writeXlsx([{ name: 'A', rows: [written] }]))?.[0] ?? [];
        expect(texts.map((_, column) => read[column] ?? '')).toEqual(kept);
      },
    ),
    { numRuns: 20 },
  );
});

test('writeXlsx makes names distinct once they are cut', () => {
  const name = 'x'.repeat(40);
  const sheets = readWorkbook(writeXlsx([name, name.toUpperCase(), '??'].map((each) => ({ name: each, rows: [] }))), {
    file: 'a.xlsx',
  }).sheets;
  expect(sheets.map((sheet) => sheet.name)).toEqual(['x'.repeat(31), `${'X'.repeat(27)} (2)`, 'Sheet']);
});

test('writeXlsx puts the elements of a sheet in the order of the schema', () => {
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  const text = sheetText(
    writeXlsx([
      {
        name: 'A',
        rows: [[{ value: 'to B', link: { sheet: "Bo's", cell: 'B6' } }]],
        rightToLeft: true,
        columnWidths: [12],
        frozenRows: 1,
        filter: area,
        merges: [area],
        dropDowns: [{ area, list: 'Lists!$A$2:$A$3', open: true, prompt: { title: 't'.repeat(40), text: `"${'p'.repeat(300)}` } }],
      },
    ]),
  );
  const names = Array.from(
    text.matchAll(/<(sheetPr|sheetViews|cols|sheetData|autoFilter|mergeCells|dataValidations|hyperlinks|pageMargins|pageSetup)\b/g),
    (match) => match[1],
  );
  expect(names).toEqual([
    'sheetPr',
    'sheetViews',
    'cols',
    'sheetData',
    'autoFilter',
    'mergeCells',
    'dataValidations',
    'hyperlinks',
    'pageMargins',
    'pageSetup',
  ]);
  expect(text).toContain('rightToLeft="1" tabSelected="1"');
  expect(text).toContain(`location="'Bo''s'!B6"`);
  expect(text).toContain(`promptTitle="${'t'.repeat(32)}" prompt="&quot;${'p'.repeat(254)}"`);
});

test('writeXlsx says the same in the same bytes, and cuts what is too long', () => {
  const make = () => writeXlsx([{ name: 'A', rows: [[{ value: `${'a'.repeat(32_766)}😀` }]] }], { title: 'Routes & <places>' });
  expect(make()).toEqual(make());
  expect(rowsOf(make())?.[0]?.[0]).toBe('a'.repeat(32_766));
  expect(new TextDecoder().decode(XlsxPackage.open(make()).read('docProps/core.xml'))).toContain(
    '<dc:title>Routes &amp; &lt;places&gt;</dc:title>',
  );
});
