import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { SheetContent } from '../../sheet-content.js';
import { putSheet } from './put-sheet.js';
import { removeSheet } from './remove-sheet.js';
import { sheetPart } from './sheet-part.js';
import { writeXlsx } from './write-xlsx.js';
import { XlsxPackage } from './xlsx-package.js';

const sheet = (name: string, more: Partial<SheetContent> = {}): SheetContent => ({ name, rows: [[{ value: `on ${name}` }]], ...more });
const filter = { top: 0, left: 0, bottom: 9, right: 2 };
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const workbookOf = (pkg: XlsxPackage) => decode(pkg.read(pkg.mainPart));
const sheetNames = (pkg: XlsxPackage) => Array.from(workbookOf(pkg).matchAll(/<(?:\w+:)?sheet [^>]*?name="([^"]*)"/g), (match) => match[1]);
const three = () => XlsxPackage.open(writeXlsx([sheet('One'), sheet('Two', { filter }), sheet('Three', { filter })]));

test('putSheet adds at the end, replaces in place, and does the same when it is done again', () => {
  const pkg = three();
  putSheet(pkg, sheet('Report', { filter }));
  const once = unzipSync(pkg.save());
  expect(sheetNames(pkg)).toEqual(['One', 'Two', 'Three', 'Report']);
  const again = XlsxPackage.open(pkg.save());
  putSheet(again, sheet('Report', { filter }));
  expect(unzipSync(again.save())).toEqual(once);
  putSheet(again, { ...sheet('TWO'), rows: [[{ value: 'new' }]] });
  expect(sheetNames(again)).toEqual(['One', 'TWO', 'Three', 'Report']);
  expect(decode(again.read(sheetPart(again, 'two') as string))).toContain('<t>new</t>');
  expect(workbookOf(again).match(/localSheetId="(\d)"/g)).toEqual(['localSheetId="2"', 'localSheetId="3"']);
});

test.each(['', '<definedNames/>', '<definedNames />', '<calcPr/>'])(
  'removeSheet after putSheet gives the parts as they were: %s',
  (more) => {
    const first = XlsxPackage.open(writeXlsx([sheet('One'), sheet('Two')]));
    first.write(first.mainPart, workbookOf(first).replace('</workbook>', `${more}</workbook>`));
    const bytes = first.save();
    const pkg = XlsxPackage.open(bytes);
    putSheet(pkg, sheet('Report', { filter }));
    removeSheet(pkg, 'report');
    expect(unzipSync(pkg.save())).toEqual(unzipSync(bytes));
  },
);

test('putSheet writes prefixes, declares relations where they are not, and cuts the name', () => {
  const pkg = three();
  const text = workbookOf(pkg)
    .replace(/ xmlns:r="[^"]*"/, '')
    .replace(/xmlns=/, 'xmlns:x=')
    .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
    .replace(/ r:id/g, ' id');
  pkg.write(pkg.mainPart, text);
  putSheet(pkg, sheet(`'[a]:*?/\\b' & ${'c'.repeat(40)}`, { filter, visibility: 'very-hidden' }));
  const written = workbookOf(pkg);
  expect(sheetNames(pkg).at(-1)).toBe(`a      b' &amp; ${'c'.repeat(19)}`);
  expect(written).toMatch(/<x:sheet xmlns:r="[^"]*relationships" name="[^"]*" sheetId="4" state="veryHidden" r:id="rb\d"\/><\/x:sheets>/);
  expect(written).toContain(`>'a      b'' &amp; ${'c'.repeat(19)}'!$A$1:$C$10</x:definedName></x:definedNames>`);
});

test('putSheet drops the order of calculation when it replaces a sheet with formulas', () => {
  const pkg = three();
  pkg.write('xl/calcChain.xml', '<calcChain><c r="A1" i="2"/></calcChain>', 'application/calc');
  pkg.relate(pkg.mainPart, 'calcChain', 'xl/calcChain.xml');
  putSheet(pkg, sheet('One'));
  expect(pkg.has('xl/calcChain.xml')).toBe(true);
  putSheet(pkg, sheet('Two'));
  expect(pkg.has('xl/calcChain.xml')).toBe(false);
  expect(pkg.relations(pkg.mainPart).some(({ kind }) => kind === 'calcChain')).toBe(false);
});

test('removeSheet moves names and the views of the workbook up', () => {
  const pkg = three();
  const views = '<bookViews><workbookView firstSheet="1" activeTab="2"/><workbookView activeTab="0"/></bookViews>';
  pkg.write(pkg.mainPart, workbookOf(pkg).replace(/<bookViews>.*<\/bookViews>/, views));
  removeSheet(pkg, 'Two');
  expect(sheetNames(pkg)).toEqual(['One', 'Three']);
  expect(workbookOf(pkg)).toContain('<workbookView firstSheet="0" activeTab="1"/><workbookView activeTab="0"/>');
  expect(workbookOf(pkg).match(/localSheetId="\d"/g)).toEqual(['localSheetId="1"']);
  expect(sheetPart(pkg, 'Two')).toBeUndefined();
});

test('removeSheet takes what belongs to the sheet alone, not what others use', () => {
  const pkg = three();
  const one = sheetPart(pkg, 'One') as string;
  const two = sheetPart(pkg, 'Two') as string;
  for (const name of ['own', 'shared']) pkg.write(`xl/${name}.xml`, '<comments/>', 'application/comments');
  pkg.relate(two, 'comments', 'xl/own.xml');
  pkg.relate(two, 'comments', 'xl/shared.xml');
  pkg.relate(one, 'comments', 'xl/shared.xml');
  removeSheet(pkg, 'Two');
  expect([pkg.has(two), pkg.has('xl/own.xml'), pkg.has('xl/shared.xml')]).toEqual([false, false, true]);
});

test('removeSheet keeps the only sheet', () => {
  const pkg = XlsxPackage.open(writeXlsx([sheet('One')]));
  removeSheet(pkg, 'One');
  expect(sheetNames(pkg)).toEqual(['One']);
});
