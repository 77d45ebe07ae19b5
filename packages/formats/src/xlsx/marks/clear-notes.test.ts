import { expect, test } from 'vitest';
import { richWorkbook, textsOf } from '../../../testing/rich-workbook.js';
import { XlsxPackage } from '../package/xlsx-package.js';
import { annotateXlsx } from './annotate-xlsx.js';
import { clearXlsx } from './clear-xlsx.js';

test('knows our notes as LibreOffice writes them: without authors, and line ends in other runs', () => {
  const marks = ['A4', 'C4'].map((cell) => ({ sheet: 'Cases', cell, severity: 'error' as const, note: 'Wrong\nwhy' }));
  const pkg = XlsxPackage.open(annotateXlsx(richWorkbook(), { marks }).bytes);
  const comments = new TextDecoder()
    .decode(pkg.read('xl/comments1.xml'))
    .replace(/<author>[^<]*<\/author>/g, '<author> </author>')
    .replaceAll('Routebook:</t>', 'Routebook:&#10;</t>')
    .replaceAll('>\nWrong', '>Wrong')
    .replaceAll('plain</t>', 'plain&#10;</t>')
    .replaceAll('>\n— Routebook —', '>— Routebook —');
  pkg.write('xl/comments1.xml', comments);
  const { bytes, found } = clearXlsx(pkg.save());
  expect(found).toBe(true);
  const cleared = textsOf(bytes)['xl/comments1.xml'] ?? '';
  expect(cleared.match(/ref="[^"]+"/g)).toEqual(['ref="B4"', 'ref="C4"']);
  expect(cleared).toContain('<t>plain</t>');
  expect(cleared).not.toContain('Wrong');
  expect(textsOf(bytes)['xl/drawings/vmlDrawing1.vml']?.match(/<v:shape /g)).toHaveLength(2);
});

test('takes the parts of notes away when none is left', () => {
  const source = richWorkbook();
  const pkg = XlsxPackage.open(annotateXlsx(source, { marks: [{ sheet: 'Lists', cell: 'A1', severity: 'info', note: 'x' }] }).bytes);
  pkg.write('xl/workbook.xml', `${new TextDecoder().decode(pkg.read('xl/workbook.xml'))}\n`);
  const parts = textsOf(clearXlsx(pkg.save()).bytes);
  const before = textsOf(source);
  expect(Object.keys(parts).filter((name) => !(name in before))).toEqual([]);
  expect(parts['xl/worksheets/sheet2.xml']).toBe(before['xl/worksheets/sheet2.xml']);
});
