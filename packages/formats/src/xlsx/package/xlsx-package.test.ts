import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { XlsxPackage } from './xlsx-package.js';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const links = 'http://schemas.openxmlformats.org/package/2006/relationships';

function packageFiles(): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/Workbook.xml': `<workbook xmlns="${main}"><sheets/></workbook>`,
    'xl/other.bin': 'kept',
  };
}

function zip(files: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encode(text)])));
}

test('XlsxPackage gives back the same bytes when nothing is changed', () => {
  const bytes = zip(packageFiles());
  expect(XlsxPackage.open(bytes).save()).toBe(bytes);
});

test('XlsxPackage finds parts in any case and keeps their names', () => {
  const pkg = XlsxPackage.open(zip(packageFiles()));
  expect(pkg.mainPart).toBe('xl/Workbook.xml');
  pkg.splice('XL/WORKBOOK.XML', [{ start: 0, end: 0, text: '<!-- é -->' }]);
  const files = unzipSync(pkg.save());
  expect(Object.keys(files)).toEqual(Object.keys(packageFiles()));
  expect(decode(files['xl/Workbook.xml'])).toBe(`<!-- é -->${packageFiles()['xl/Workbook.xml']}`);
  expect(decode(files['xl/other.bin'])).toBe('kept');
});

test('XlsxPackage adds a part with its type and its relation, and takes all of it out again', () => {
  const pkg = XlsxPackage.open(zip(packageFiles()));
  pkg.write('xl/worksheets/sheet1.xml', '<worksheet/>', 'application/sheet+xml');
  const id = pkg.relate('xl/Workbook.xml', 'worksheet', 'xl/worksheets/sheet1.xml');
  const again = XlsxPackage.open(pkg.save());
  expect(again.contentType('xl/worksheets/sheet1.xml')).toBe('application/sheet+xml');
  expect(again.contentType('xl/_rels/Workbook.xml.rels')).toBe('application/vnd.openxmlformats-package.relationships+xml');
  expect(again.relations('xl/Workbook.xml')).toEqual([
    { id, kind: 'worksheet', type: `${office}/relationships/worksheet`, target: 'xl/worksheets/sheet1.xml', external: false },
  ]);
  again.unrelate('xl/Workbook.xml', id);
  again.remove('xl/worksheets/sheet1.xml');
  expect(again.relations('xl/Workbook.xml')).toEqual([]);
  expect(again.contentType('xl/worksheets/sheet1.xml')).toBe('application/xml');
  expect(again.has('xl/worksheets/sheet1.xml')).toBe(false);
});

test('XlsxPackage takes signatures out with a notice once something changes', () => {
  const files = packageFiles();
  files['_xmlsignatures/origin.sigs'] = '';
  files['_xmlsignatures/sig1.xml'] = '<Signature/>';
  files['_rels/.rels'] = files['_rels/.rels']?.replace(
    '</',
    `<Relationship Id="s" Type="${links}/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></`,
  ) as string;
  const pkg = XlsxPackage.open(zip(files));
  expect(pkg.notices).toEqual([]);
  pkg.write('xl/new.xml', '<a/>');
  expect(pkg.notices).toEqual([{ code: 'signature-removed', args: {} }]);
  expect(Object.keys(unzipSync(pkg.save())).filter((name) => name.startsWith('_xmls'))).toEqual([]);
  expect(pkg.relations('').map(({ kind }) => kind)).toEqual(['officeDocument']);
});

test('XlsxPackage gives parts of another encoding in UTF-8', () => {
  const text = `<?xml version="1.0" encoding="UTF-16"?><workbook xmlns="${main}"><sheets/></workbook>`;
  const wide = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer)]);
  const files = Object.fromEntries(Object.entries(packageFiles()).map(([name, content]) => [name, encode(content)]));
  const pkg = XlsxPackage.open(zipSync({ ...files, 'xl/Workbook.xml': wide }));
  expect(decode(pkg.read('xl/workbook.xml'))).toBe(text.replace('UTF-16', 'UTF-8'));
  pkg.write('xl/new.xml', '<a/>');
  expect(unzipSync(pkg.save())['xl/Workbook.xml']).toEqual(wide);
  const end = pkg.read('xl/workbook.xml').length;
  pkg.splice('xl/workbook.xml', [{ start: end, end, text: '<!-- é -->' }]);
  expect(decode(unzipSync(pkg.save())['xl/Workbook.xml'])).toBe(`${text.replace('UTF-16', 'UTF-8')}<!-- é -->`);
});
