import { readdirSync, readFileSync } from 'node:fs';
import { cellAddress } from '@routebook/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DROP_DOWNS, richWorkbook, textsOf } from '../../../testing/rich-workbook.js';
import { zipWorkbook } from '../../../testing/zip-workbook.js';
import { readWorkbook } from '../../read-workbook.js';
import type { SheetContent } from '../../sheet-content.js';
import { setCells } from '../cells/set-cells.js';
import { XlsxPackage } from '../package/xlsx-package.js';
import { annotateXlsx } from './annotate-xlsx.js';
import type { CellMark } from './cell-mark.js';
import { clearXlsx } from './clear-xlsx.js';

const report: SheetContent = {
  name: 'Routebook',
  rows: [[{ value: 'Routebook', look: 'title' }], [{ value: 'A4', look: 'link', link: { sheet: 'Cases', cell: 'A4' } }]],
};
const mark = (
  cell: string,
  severity: CellMark['severity'] = 'error',
  note = `Wrong <${cell}>\nbecause & so`,
  sheet = 'Cases',
): CellMark => ({
  sheet,
  cell,
  severity,
  note,
});
const marks = [mark('A4'), mark('B4', 'warning'), mark('C4', 'info'), mark('A6'), mark('Z99'), mark('A1', 'info', 'تحقق', 'Lists')];

function expectExactReturn(source: Uint8Array, own: readonly CellMark[] = marks): Record<string, string> {
  const once = annotateXlsx(source, { marks: own, report }).bytes;
  expect(annotateXlsx(once, { marks: own, report }).bytes).toEqual(once);
  const cleared = clearXlsx(once);
  expect(cleared.found).toBe(true);
  expect(textsOf(cleared.bytes)).toEqual(textsOf(source));
  return textsOf(once);
}

test('leaves every cell as it is', () => {
  const source = richWorkbook();
  const parts = expectExactReturn(source);
  const data = /<sheetData>.*<\/sheetData>/;
  const before = textsOf(source)['xl/worksheets/sheet1.xml'] ?? '';
  expect(data.exec(parts['xl/worksheets/sheet1.xml'] ?? '')?.[0]).toBe(data.exec(before)?.[0]);
});

test('colours cells by rules after the partner’s own, where the schema wants them', () => {
  const sheet = expectExactReturn(richWorkbook())['xl/worksheets/sheet1.xml'] ?? '';
  const rules = [...sheet.matchAll(/sqref="([^"]+)"><cfRule type="expression" dxfId="(\d)" priority="(\d+)"><formula>([^<]+)</g)];
  expect(rules.map(([, sqref, , priority, formula]) => [sqref, priority, formula])).toEqual([
    ['A4 A6', '8', 'N("routebook:error")=0'],
    ['Z99', '9', 'N("routebook:error")=0'],
    ['B4', '10', 'N("routebook:warning")=0'],
    ['C4', '11', 'N("routebook:info")=0'],
  ]);
  expect(sheet.indexOf('routebook:')).toBeGreaterThan(sheet.indexOf('dataBar'));
  expect(sheet.indexOf('<pageMargins')).toBeGreaterThan(sheet.lastIndexOf('routebook:'));
});

test('shows a sign before texts only: dates stay dates', () => {
  const styles = expectExactReturn(richWorkbook())['xl/styles.xml'] ?? '';
  const dxfs = [...styles.matchAll(/<dxf>.*?<\/dxf>/g)].map(([dxf]) => /formatCode="([^"]+)"/.exec(dxf)?.[1]);
  expect(dxfs.slice(0, 4)).toEqual([
    'General;General;General;&quot;✖ &quot;@',
    undefined,
    'General;General;General;&quot;▲ &quot;@',
    undefined,
  ]);
});

test('writes notes of its own and follows those of the partner', () => {
  const parts = expectExactReturn(richWorkbook());
  const comments = parts['xl/comments1.xml'] ?? '';
  expect(comments).toContain('<author>A person</author><author>Routebook</author>');
  expect(comments).toContain('<comment ref="A4" authorId="1">');
  expect(comments).toContain(' look here</t></r><r>');
  expect(comments).toContain('<text><r><t>plain</t></r><r>');
  expect(comments).toContain('Wrong &lt;A4&gt;\nbecause &amp; so');
  const ids = [...(parts['xl/drawings/vmlDrawing1.vml'] ?? '').matchAll(/id="(_x0000_s\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(5);
  expect(parts['xl/drawings/vmlDrawing1.vml']).toContain('data="1,2"');
  expect(parts['xl/worksheets/sheet2.xml']).toMatch(/<\/conditionalFormatting><legacyDrawing xmlns:r="[^"]+" r:id="\w+"\/><\/worksheet>$/);
});

test('joins several marks of a cell under the gravest', () => {
  const own = [mark('A4', 'info', 'first'), mark('$a$4', 'error', 'second')];
  const parts = expectExactReturn(richWorkbook(), own);
  expect(parts['xl/comments1.xml']).toContain('first\n\nsecond');
  expect(parts['xl/worksheets/sheet1.xml']?.match(/routebook:\w+/g)).toEqual(['routebook:error']);
});

test('marks the cell of a merged area that is seen', () => {
  const parts = expectExactReturn(richWorkbook(), [mark('B1', 'error', 'second'), mark('A1', 'info', 'first'), mark('C1')]);
  expect(parts['xl/worksheets/sheet1.xml']).toContain('sqref="A1"><cfRule type="expression"');
  expect(parts['xl/comments1.xml']?.match(/authorId="1"/g)).toHaveLength(1);
});

test('tells marks of sheets and cells that are not there', () => {
  const own = [mark('A1', 'error', 'x', 'Nowhere'), mark('A0'), mark('XFE1'), mark('A1048577')];
  const { skipped, bytes } = annotateXlsx(richWorkbook(), { marks: own });
  expect(skipped.map(({ cell, reason }) => `${cell} ${reason}`)).toEqual([
    'A1 sheet-missing',
    'A0 cell-invalid',
    'XFE1 cell-invalid',
    'A1048577 cell-invalid',
  ]);
  expect(textsOf(bytes)).toEqual(textsOf(richWorkbook()));
});

test('gives the report another name when the partner has a sheet of that name', () => {
  const workbook = textsOf(richWorkbook())['xl/workbook.xml']?.replace('name="Lists"', 'name="routebook"') ?? '';
  const source = richWorkbook({ 'xl/workbook.xml': workbook });
  const own = [mark('A4')];
  expect(expectExactReturn(source, own)['xl/workbook.xml']).toContain('name="Routebook (2)"');
});

test('keeps what libraries lose: drop-downs, macros, formulas, the hidden row', () => {
  const annotated = annotateXlsx(richWorkbook(), { marks, report }).bytes;
  const pkg = XlsxPackage.open(annotated);
  expect(setCells(pkg, 'Cases', [{ cell: 'A4', value: 'Nairobi' }])).toEqual([]);
  const edited = pkg.save();
  for (const bytes of [annotated, edited, clearXlsx(annotated).bytes, clearXlsx(edited).bytes]) {
    const parts = textsOf(bytes);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet.match(/<x14:dataValidation /g)).toHaveLength(DROP_DOWNS);
    expect(sheet).toContain('<f>SUM(C4:C6)</f>');
    expect(sheet).toContain('<row r="2" hidden="1">');
    expect(sheet).toContain('<cfRule type="dataBar" priority="7">');
    for (const part of ['xl/vbaProject.bin', 'xl/printerSettings/printerSettings1.bin', 'docProps/custom.xml', 'xl/tables/table1.xml']) {
      expect(parts[part]).toBe(textsOf(richWorkbook())[part]);
    }
    expect(parts['[Content_Types].xml']).toContain('macroEnabled.main+xml');
    expect(parts['xl/workbook.xml']).toContain('<definedName name="Countries">');
  }
});

test('gives back the bytes of a file that has no marks', () => {
  const source = richWorkbook();
  const { bytes, found } = clearXlsx(source);
  expect(found).toBe(false);
  expect(bytes).toBe(source);
});

test.each([true, false])('knows our marks after another program saved the file (journal kept: %s)', (kept) => {
  const annotated = XlsxPackage.open(annotateXlsx(richWorkbook(), { marks, report }).bytes);
  const item = annotated.names.find((name) => name.startsWith('customXml/item')) ?? '';
  if (!kept) annotated.write(item, '<other/>');
  for (const part of ['xl/worksheets/sheet1.xml', 'xl/comments1.xml']) {
    annotated.write(part, `${new TextDecoder().decode(annotated.read(part))}\n`);
  }
  const { bytes, found } = clearXlsx(annotated.save());
  expect(found).toBe(true);
  const parts = textsOf(bytes);
  const all = Object.values(parts).join('');
  expect(all).not.toContain('routebook:');
  expect(all).not.toContain('— Routebook —');
  expect(parts['xl/workbook.xml']).not.toContain('name="Routebook"');
  expect(parts['xl/comments1.xml']?.match(/<comment /g)).toHaveLength(2);
  expect(parts['xl/comments1.xml']).toContain(' look here</t></r><r>');
  expect(parts['xl/drawings/vmlDrawing1.vml']?.match(/<v:shape /g)).toHaveLength(2);
  expect(Object.keys(parts).filter((name) => /vmlDrawing2|comments2/.test(name))).toEqual([]);
  expect(parts['xl/worksheets/sheet2.xml']).toBe(textsOf(richWorkbook())['xl/worksheets/sheet2.xml']);
  expect(readWorkbook(bytes, { file: 'a.xlsm' }).sheets[0]?.rows[3]?.[0]).toBe('Nairobbi');
});

const folder = new URL('../../../../../examples/six-organisations/', import.meta.url);

test.each(readdirSync(folder).filter((name) => name.endsWith('.xlsx')))('gives %s back to the byte', (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
  const sheets = readWorkbook(bytes, { file: name }).sheets.map((sheet) => sheet.name);
  expectExactReturn(
    bytes,
    sheets.flatMap((sheet) => ['A1', 'B6', 'C7'].map((cell) => mark(cell, 'warning', 'text', sheet))),
  );
});

test('gives every workbook back to the byte, and twice is once', () => {
  const place = fc.record({ row: fc.nat(12), column: fc.nat(8) });
  const severity = fc.constantFrom<CellMark['severity']>('error', 'warning', 'info');
  const some = fc.array(fc.record({ place, severity, note: fc.string({ unit: 'grapheme', maxLength: 60 }) }), {
    minLength: 1,
    maxLength: 12,
  });
  const rows = fc.array(fc.array(fc.option(fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 6 }), { maxLength: 9 });
  fc.assert(
    fc.property(some, rows, (own, cells) => {
      const data = cells.map((row, at) => {
        const texts = row.map((value, column) => {
          const written = (value ?? '').replace(/[^\p{L} ]/gu, '');
          return value === null ? '' : `<c r="${cellAddress(at, column)}" t="inlineStr"><is><t>${written}</t></is></c>`;
        });
        return `<row r="${at + 1}">${texts.join('')}</row>`;
      });
      const list = own.map((one) => mark(cellAddress(one.place.row, one.place.column), one.severity, one.note, 'S'));
      expectExactReturn(zipWorkbook(data.join('')), list);
    }),
    { numRuns: 60 },
  );
});
