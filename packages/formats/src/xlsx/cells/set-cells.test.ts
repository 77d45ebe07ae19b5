import { expect, test } from 'vitest';
import { richWorkbook, textsOf } from '../../../testing/rich-workbook.js';
import { XlsxPackage } from '../package/xlsx-package.js';
import type { CellEdit } from './cell-edit.js';
import { setCells } from './set-cells.js';

function set(edits: readonly CellEdit[], sheet = 'Cases', source = richWorkbook()) {
  const pkg = XlsxPackage.open(source);
  const skipped = setCells(pkg, sheet, edits);
  return { skipped, parts: textsOf(pkg.save()), before: textsOf(source) };
}

test('changes the part of the sheet, and asks for its formulas to be calculated', () => {
  const { skipped, parts, before } = set([{ cell: 'A4', value: 'Nairobi' }]);
  expect(skipped).toEqual([]);
  const changed = Object.keys(parts).filter((name) => parts[name] !== before[name]);
  expect(changed).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  expect(parts['xl/workbook.xml']).toBe(before['xl/workbook.xml']?.replace('<calcPr', '<calcPr fullCalcOnLoad="1"'));
});

test('has formulas calculated anew only where there are some', () => {
  const plain = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>';
  const { parts, before } = set([{ cell: 'A1', value: 2 }], 'Lists', richWorkbook({ 'xl/worksheets/sheet2.xml': plain }));
  expect(parts['xl/workbook.xml']).toBe(before['xl/workbook.xml']);
});

test.each([
  ['', '<calcPr fullCalcOnLoad="1"/>'],
  ['<calcPr fullCalcOnLoad="0"/>', '<calcPr fullCalcOnLoad="1"/>'],
  ['<calcPr calcId="1" fullCalcOnLoad="true"/>', '<calcPr calcId="1" fullCalcOnLoad="true"/>'],
])('has formulas calculated anew where the workbook says %s', (settings, expected) => {
  const workbook = textsOf(richWorkbook())['xl/workbook.xml']?.replace('<calcPr calcId="191029"/>', settings) ?? '';
  const { parts } = set([{ cell: 'A4', value: 'Nairobi' }], 'Cases', richWorkbook({ 'xl/workbook.xml': workbook }));
  expect(parts['xl/workbook.xml']).toContain(`</definedNames>${expected}</workbook>`);
});

test('formats a cell as text by a style that differs in nothing else, made once', () => {
  const { parts } = set([
    { cell: 'C4', value: '10-15', asText: true },
    { cell: 'C5', value: '3-4', asText: true },
    { cell: 'C6', value: '5-6', asText: true },
  ]);
  const styles = parts['xl/styles.xml'] ?? '';
  expect(styles).toContain('<cellXfs count="4">');
  expect(styles).toContain(
    '<xf numFmtId="49" applyNumberFormat="1" fontId="0" fillId="0" borderId="0" xfId="0"><alignment wrapText="1"/></xf>',
  );
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toContain('<c r="C4" s="2" t="inlineStr"><is><t xml:space="preserve">10-15</t></is></c>');
  expect(sheet.match(/ s="3"/g)).toHaveLength(2);
});

test('leaves formulas, covered cells and the names of table columns', () => {
  const { skipped, parts, before } = set([
    { cell: 'D4', value: 1 },
    { cell: 'B1', value: 'x' },
    { cell: 'A3', value: 'Town' },
    { cell: 'B3', value: null },
  ]);
  expect(skipped).toEqual([
    { cell: 'B1', reason: 'merged' },
    { cell: 'A3', reason: 'table-header' },
    { cell: 'B3', reason: 'table-header' },
    { cell: 'D4', reason: 'formula' },
  ]);
  expect(parts).toEqual(before);
});

test('tells a sheet that is not there, or that has no cells', () => {
  expect(set([{ cell: 'A1', value: 1 }], 'Nowhere').skipped).toEqual([{ cell: 'A1', reason: 'sheet-missing' }]);
  const chart = richWorkbook({ 'xl/worksheets/sheet2.xml': '<chartsheet/>' });
  expect(set([{ cell: 'A1', value: 1 }], 'Lists', chart).skipped).toEqual([{ cell: 'A1', reason: 'sheet-missing' }]);
});

test('adds the named styles that a text style points to, where the workbook has none', () => {
  const named = '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';
  const styles = textsOf(richWorkbook())['xl/styles.xml']?.replace(named, '') ?? '';
  expect(styles).not.toContain('<cellStyleXfs');
  const { parts } = set([{ cell: 'C4', value: '10-15', asText: true }], 'Cases', richWorkbook({ 'xl/styles.xml': styles }));
  expect(parts['xl/styles.xml']).toContain(`${named}<cellXfs count="3">`);
});

test('keeps the style of a cell that has alternatives for it', () => {
  const styles = textsOf(richWorkbook())['xl/styles.xml'] ?? '';
  const odd = styles.replace(/<cellXfs count="2">.*<\/cellXfs>/s, (list) =>
    list.replace(/<xf [^>]*\/>/g, (xf) => `<mc:AlternateContent xmlns:mc="urn:mc"><mc:Fallback>${xf}</mc:Fallback></mc:AlternateContent>`),
  );
  expect(odd).not.toBe(styles);
  const { parts } = set([{ cell: 'C20', value: '10-15', asText: true }], 'Cases', richWorkbook({ 'xl/styles.xml': odd }));
  expect(parts['xl/styles.xml']).toBe(odd);
  expect(parts['xl/worksheets/sheet1.xml']).toContain('10-15');
});
