import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../limits.js';
import { readWorkbook } from '../../read-workbook.js';
import { ZipArchive } from '../../zip/zip-archive.js';
import { addDifferentialStyles } from './cell-styles.js';
import { putSheet } from './put-sheet.js';
import { XlsxPackage } from './xlsx-package.js';

const folder = new URL('../../../../../examples/six-organisations/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
const touched = ['[content_types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

function packedParts(bytes: Uint8Array): Map<string, Uint8Array> {
  const archive = new ZipArchive(bytes, defaultLimits);
  return new Map(archive.listed.map((entry) => [entry.name.toLowerCase(), archive.packed(entry).data]));
}

describe.each(files)('a sheet put into %s', (name) => {
  const source = new Uint8Array(readFileSync(new URL(name, folder)));
  const pkg = XlsxPackage.open(source);
  putSheet(pkg, { name: 'Added', rows: [[{ value: 'new', look: 'error' }]] });
  addDifferentialStyles(pkg, ['<dxf><font><b/></font></dxf>']);
  const written = pkg.save();

  test('leaves all other parts as they were, in their order', () => {
    const before = packedParts(source);
    const after = packedParts(written);
    expect(Array.from(after.keys()).slice(0, before.size)).toEqual(Array.from(before.keys()));
    const changed = Array.from(before.keys()).filter((part) =>
      Buffer.compare(before.get(part) as Uint8Array, after.get(part) as Uint8Array),
    );
    expect(changed.every((part) => touched.includes(part))).toBe(true);
  });

  test('leaves all other sheets as they read', () => {
    const sheets = readWorkbook(written, { file: name }).sheets;
    expect(sheets.slice(0, -1)).toEqual(readWorkbook(source, { file: name }).sheets);
    expect(sheets.at(-1)?.rows).toEqual([['new']]);
  });
});

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(2);
});
