import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { relationTag, workbookRelations, zipWorkbook } from '../testing/zip-workbook.js';
import type { Limits } from './limits.js';
import { readWorkbook } from './read-workbook.js';

function refusalOf(bytes: Uint8Array, file = 'a.xlsx', limits: Partial<Limits> = {}): [string, object] | 'read' {
  try {
    readWorkbook(bytes, { file, limits });
    return 'read';
  } catch (error) {
    const { name, code, args } = error as { name: string; code: string; args: object };
    expect([name, args]).not.toEqual(['UnreadableFile', expect.objectContaining({ reason: 'unexpected' })]);
    return [code, args];
  }
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
}

/** An OLE compound file with one stream of that name, as far as it matters for telling what it is. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(utf16(stream), 1024);
  bytes[1024 + 64] = stream.length * 2 + 2;
  return bytes;
}

const workbook = zipWorkbook('<row><c><v>1</v></c></row>');
const rows = (count: number) => '<row/>'.repeat(count);
const strings = (xml: string) => ({
  'xl/_rels/workbook.xml.rels': workbookRelations(relationTag('rId2', 'sharedStrings', 's.xml')),
  'xl/s.xml': xml,
});

it('refuses a bomb of 1.5 GB at once and without memory', () => {
  const size = 1_500_000_000;
  const bomb = zipWorkbook('', { 'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000).fill(32) });
  const forged = bomb.slice();
  const view = new DataView(forged.buffer);
  let at = view.getUint32(forged.length - 6, true);
  while (view.getUint32(at + 24, true) !== 30_000_000) at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  view.setUint32(at + 24, size, true);
  const start = performance.now();
  expect(refusalOf(forged)).toEqual(['file-too-large', { limit: 'inflatedBytes', allowed: 512 }]);
  expect(refusalOf(bomb)).toEqual(['file-too-large', { limit: 'inflateRatio', allowed: 200 }]);
  expect(performance.now() - start).toBeLessThan(1000);
});

it.each<[string, Uint8Array, string, object]>([
  ['nothing', new Uint8Array(0), 'file-empty', {}],
  ['white space alone', strToU8(' \r\n\r\n '), 'file-empty', {}],
  ['a password', compoundFile('EncryptedPackage'), 'file-encrypted', { how: 'password' }],
  ['an old workbook', compoundFile('Workbook'), 'file-format-not-supported', { looksLike: 'xls' }],
  ['an older workbook', compoundFile('Book'), 'file-format-not-supported', { looksLike: 'xls' }],
  ['an old document', compoundFile('WordDocument'), 'file-not-a-workbook', { looksLike: 'doc' }],
  ['a workbook of Excel 4', new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0]), 'file-format-not-supported', { looksLike: 'xls' }],
  ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'file-format-not-supported', { looksLike: 'xlsb' }],
  [
    'an empty open document',
    zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
    'file-damaged',
    { reason: 'part-missing', part: 'content.xml' },
  ],
  ['Numbers', zipSync({ 'Index/Document.iwa': strToU8('x') }), 'file-format-not-supported', { looksLike: 'numbers' }],
  ['a document', zipSync({ 'word/document.xml': strToU8('x') }), 'file-not-a-workbook', { looksLike: 'docx' }],
  ['some archive', zipSync({ 'a.txt': strToU8('x') }), 'file-not-a-workbook', { looksLike: 'zip' }],
  ['an empty archive', zipSync({}), 'file-not-a-workbook', { looksLike: 'zip' }],
  ['a page', strToU8('\ufeff \n<!DOCTYPE html><html><table><tr><td>1'), 'file-format-not-supported', { looksLike: 'html' }],
  ['a table of a page', strToU8('<table border=1><tr><td>1'), 'file-format-not-supported', { looksLike: 'html' }],
  [
    'XML of 2003',
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    'file-format-not-supported',
    { looksLike: 'spreadsheetml' },
  ],
  ['some XML', strToU8('<?xml version="1.0"?><a/>'), 'file-not-a-workbook', { looksLike: 'xml' }],
  ['PDF', strToU8('%PDF-1.7 \u0001'), 'file-not-a-workbook', { looksLike: 'pdf' }],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'file-not-a-workbook', { looksLike: 'image' }],
  [
    'random bytes',
    new Uint8Array(5000).map((_, at) => (at * at * 31 + at * 7 + (at >> 3)) & 255),
    'file-not-a-workbook',
    { looksLike: 'binary' },
  ],
  ['a cut workbook', workbook.subarray(0, workbook.length - 40), 'file-damaged', { reason: 'zip-cut-off' }],
  [
    'a lost main part',
    zipSync({ '[Content_Types].xml': strToU8('spreadsheetml.sheet.main+xml') }),
    'file-damaged',
    { reason: 'part-missing', part: 'xl/workbook.xml' },
  ],
  [
    'billion laughs',
    zipWorkbook('', strings('<!DOCTYPE sst [<!ENTITY a "&b;&b;">]><sst><si><t>&a;</t></si></sst>')),
    'file-forbidden-xml',
    { part: 'xl/s.xml' },
  ],
  [
    'XXE',
    zipWorkbook('', { 'xl/workbook.xml': '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>' }),
    'file-forbidden-xml',
    { part: 'xl/workbook.xml' },
  ],
  ['rows without end', zipWorkbook(rows(1_048_577)), 'file-too-large', { limit: 'rows', allowed: 1_048_576 }],
  ['a far row', zipWorkbook('<row r="99999999"/>'), 'file-too-large', { limit: 'rows', allowed: 1_048_576 }],
  ['a far reference', zipWorkbook('<row><c r="ZZZZZ99999999"><v>1</v></c></row>'), 'file-too-large', { limit: 'rows', allowed: 1_048_576 }],
  ['a far column', zipWorkbook('<row><c r="XFE1"><v>1</v></c></row>'), 'file-too-large', { limit: 'columns', allowed: 16_384 }],
  [
    'no reference',
    zipWorkbook('<row><c r="?"><v>1</v></c></row>'),
    'file-damaged',
    { reason: 'cell-reference', part: 'xl/worksheets/sheet1.xml' },
  ],
  ['a wrong row', zipWorkbook('<row r="-1"/>'), 'file-damaged', { reason: 'row-number', part: 'xl/worksheets/sheet1.xml' }],
  ['nested elements', zipWorkbook('<a>'.repeat(200_000)), 'file-too-large', { limit: 'xmlDepth', allowed: 1000 }],
  [
    'a text without end',
    zipWorkbook(`<row><c t="str"><v>${'x'.repeat(2_000_000)}</v></c></row>`),
    'file-too-large',
    { limit: 'textBytes', allowed: 1_048_576 },
  ],
  ['a tag without end', zipWorkbook(`<row><c r="${'x'.repeat(5_000_000)}`), 'file-too-large', { limit: 'xmlTag', allowed: 4_194_304 }],
  [
    'unknown encoding',
    zipWorkbook('', { 'xl/workbook.xml': '<?xml version="1.0" encoding="klingon"?><workbook/>' }),
    'file-damaged',
    { reason: 'xml-encoding', part: 'xl/workbook.xml' },
  ],
])('refuses %s', (_, bytes, code, args) => {
  expect(refusalOf(bytes)).toEqual([code, args]);
});

it.each<[keyof Limits, number, Uint8Array]>([
  ['cells', 5, zipWorkbook('<row><c r="A1"><v>1</v></c><c r="F1"><v>1</v></c></row>')],
  ['cells', 5, strToU8('a,b,c\nd,e,f\n')],
  ['rows', 2, strToU8('a\nb\nc\n')],
  ['columns', 2, strToU8('a,b,c\n')],
  ['sheets', 1, zipWorkbook('', { 'xl/workbook.xml': '<workbook><sheets><sheet name="a"/><sheet name="b"/></sheets></workbook>' })],
  ['sharedStrings', 1, zipWorkbook('', strings('<sst><si/><si/></sst>'))],
  [
    'merges',
    1,
    zipWorkbook('', {
      'xl/worksheets/sheet1.xml': '<worksheet><mergeCells><mergeCell ref="A1"/><mergeCell ref="A2"/></mergeCells></worksheet>',
    }),
  ],
  ['fileBytes', 10, workbook],
])('keeps to the limit of %s', (limit, allowed, bytes) => {
  expect(refusalOf(bytes, 'a.xlsx', { [limit]: allowed })).toEqual([
    'file-too-large',
    { limit, allowed: limit === 'fileBytes' ? 1 : allowed },
  ]);
  expect(refusalOf(bytes)).toBe('read');
});

it('refuses a million columns of text, and reads a million rows', () => {
  expect(refusalOf(strToU8(','.repeat(1_000_000)), 'a.csv')).toEqual(['file-too-large', { limit: 'columns', allowed: 16_384 }]);
  const { sheets } = readWorkbook(strToU8('Busia,Kenya\n'.repeat(1_000_000)), { file: 'a.csv' });
  expect(sheets[0]?.rows.length).toBe(1_000_000);
});

it('reads quickly what only looks dangerous', () => {
  const start = performance.now();
  const long = '=A1,'.repeat(8191);
  const hidden = Array.from({ length: 16_384 }, (_, at) => `<col min="1" max="${16_384 - at}" hidden="1"/>`).join('');
  const sheet = `<worksheet><dimension ref="A1:XFD1048576"/><cols>${hidden}</cols><sheetData><row><c t="str"><v>${long}</v></c></row></sheetData>
    <mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`;
  const { sheets } = readWorkbook(zipWorkbook('', { 'xl/worksheets/sheet1.xml': sheet }), { file: 'a.xlsx' });
  expect(sheets[0]?.rows).toEqual([[long]]);
  expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }]);
  expect(sheets[0]?.hiddenColumns.size).toBe(16_384);
  expect(performance.now() - start).toBeLessThan(2000);
});
