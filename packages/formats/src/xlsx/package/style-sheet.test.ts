import { describe, expect, test } from 'vitest';
import { addCellStyles, addDifferentialStyles } from './cell-styles.js';
import { StyleSheet } from './style-sheet.js';
import { XlsxPackage } from './xlsx-package.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function packageWith(styles?: string): XlsxPackage {
  const pkg = XlsxPackage.create('xl/workbook.xml');
  pkg.write('xl/workbook.xml', `<workbook xmlns="${main}"><sheets/></workbook>`);
  if (styles === undefined) return pkg;
  pkg.write('xl/styles.xml', styles);
  pkg.relate('xl/workbook.xml', 'styles', 'xl/styles.xml');
  return pkg;
}

const stylesOf = (pkg: XlsxPackage) => new TextDecoder().decode(pkg.read('xl/styles.xml'));

describe('addCellStyles', () => {
  test('makes the part when there is none, and adds nothing twice', () => {
    const pkg = packageWith();
    const first = addCellStyles(pkg, ['heading', 'error', 'heading', 'date']);
    const once = stylesOf(pkg);
    expect(addCellStyles(pkg, ['date', 'error', 'heading'])).toEqual(first);
    expect(stylesOf(pkg)).toBe(once);
    expect(new Set(first.values()).size).toBe(3);
    expect(once).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><fonts');
    expect(once).toContain('<cellXfs count="4">');
  });

  test('keeps prefixes, mends counts and fills lists that are missing or empty', () => {
    const pkg = packageWith(
      `<x:styleSheet xmlns:x="${main}"><x:fonts count="1"><x:font><x:sz val="9"/><x:name val="Arial" /></x:font></x:fonts><x:cellXfs count="0"/><x:extLst/></x:styleSheet>`,
    );
    expect(addCellStyles(pkg, ['title']).get('title')).toBe(1);
    const styles = stylesOf(pkg);
    expect(styles).toContain('<x:fonts count="2">');
    expect(styles).toContain('<x:b/><x:sz val="16"/><x:name val="Arial"/>');
    expect(styles.match(/<x:(fonts|cellStyleXfs|cellXfs|extLst)\b/g)).toEqual(['<x:fonts', '<x:cellStyleXfs', '<x:cellXfs', '<x:extLst']);
    expect(styles).toContain('<x:cellXfs count="2"><x:xf ');
    expect(styles.match(/<(?!\/?x:)/g)).toBeNull();
  });

  test('leaves a styles part alone that says all of it', () => {
    const pkg = packageWith();
    addCellStyles(pkg, ['error']);
    const spaced = stylesOf(pkg).replaceAll('><', '>\n  <').replaceAll('/>', ' />');
    pkg.write('xl/styles.xml', spaced);
    addCellStyles(pkg, ['error']);
    expect(stylesOf(pkg)).toBe(spaced);
  });
});

test('addDifferentialStyles gives the ids of old and new ones', () => {
  const pkg = packageWith();
  const red = '<dxf><font><color rgb="FFFF0000"/></font></dxf>';
  const bold = '<dxf><font><b/></font></dxf>';
  expect(addDifferentialStyles(pkg, [red, red])).toEqual([0, 0]);
  expect(addDifferentialStyles(pkg, [bold, red])).toEqual([1, 0]);
  expect(new StyleSheet(pkg).entries('dxfs')).toEqual([red, bold]);
  expect(stylesOf(pkg)).toContain('</cellStyles><dxfs count="2">');
});
