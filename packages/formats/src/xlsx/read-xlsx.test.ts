import { cellAt, cellKey } from '@routebook/core';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { relationTag, workbookRelations, zipWorkbook } from '../../testing/zip-workbook.js';
import { readWorkbook } from '../read-workbook.js';

function read(bytes: Uint8Array) {
  const { sheets, notices } = readWorkbook(bytes, { file: 'a.xlsx' });
  return { grid: sheets[0] as (typeof sheets)[number], rows: sheets[0]?.rows, sheets, notices };
}

const strings =
  '<sst><si><t xml:space="preserve"> a </t></si><si><t>ri</t><r><rPr><b/></rPr><t>ch</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si/></sst>';
const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\\-mmm"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="46"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs></styleSheet>`;
const shared = {
  'xl/_rels/workbook.xml.rels': workbookRelations(
    relationTag('rId2', 'sharedStrings', 'sharedStrings.xml') + relationTag('rId3', 'styles', '/xl/styles.xml'),
  ),
  'xl/sharedStrings.xml': strings,
  'xl/styles.xml': styles,
};

it('reads values of every type', () => {
  const { rows, notices } = read(
    zipWorkbook(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" s="1"><v>43531</v></c><c r="E1" s="2"><v>1.5</v></c></row>
       <row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2" t="b"><v>0</v></c><c r="C2" t="e"><v>#REF!</v></c><c r="D2" t="str"><v>x</v></c><c r="E2" t="d" s="1"><v>2019-03-07</v></c></row>
       <row r="3"><c r="A3" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh><t>no</t></rPh></is></c><c r="B3"><v>-1.5E+2</v></c><c r="C3" t="n"><v>12,5</v></c><c r="D3" t="s"><v>99</v></c></row>`,
      shared,
    ),
  );
  const date = { type: 'date', serial: 43531, iso: '2019-03-07', format: 'd\\-mmm' };
  expect(rows).toEqual([
    [' a ', 'rich', '', date, 1.5],
    [true, false, { type: 'error', code: '#REF!' }, 'x', date],
    ['inline', -150, '12,5'],
  ]);
  expect(notices).toEqual([{ code: 'shared-text-missing', args: { sheet: 'S', count: 1 } }]);
});

it('resolves what spreadsheets escape', () => {
  const texts = ['a_x000D_\nb', '_x005F_x000D_', '&lt;&#x1F600;&gt;', '<![CDATA[<&>]]>', '&#xD800;', '_xD83D_', 'a\r\nb', '&#13;'];
  const { rows } = read(zipWorkbook(`<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`));
  expect(rows).toEqual([['a\r\nb', '_x000D_', '<😀>', '<&>', '\ud800', '\ud83d', 'a\nb', '\r']]);
});

it('places cells and rows that do not say where they are, or come in any order', () => {
  expect(read(zipWorkbook('<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c r="C3"><v>3</v></c><c><v>4</v></c></row>')).rows).toEqual(
    [[1, 2], undefined, [null, null, 3, 4]],
  );
  expect(
    read(
      zipWorkbook(
        '<row r="3"><c r="B3"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c><c r="A1"><v>9</v></c></row>',
      ),
    ).rows,
  ).toEqual([[9, 2], undefined, [null, 3]]);
});

it('stores far cells sparsely', () => {
  const { grid } = read(zipWorkbook('<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>', { 'xl/worksheets/x.xml': '' }));
  expect(grid.rows.length).toBe(1_048_576);
  expect(Object.keys(grid.rows)).toEqual(['1048575']);
  expect(cellAt(grid, 1_048_575, 16_383)).toBe(7);
});

it('tells formulas, and those without a value', () => {
  const { grid } = read(
    zipWorkbook(
      '<row><c><f>1+1</f><v>2</v></c><c><f>A1</f></c><c t="str"><f>""</f><v></v></c><c><f t="shared" si="0"/><v/></c><c><v>5</v></c></row>',
    ),
  );
  expect(grid.rows).toEqual([[2, null, '', null, 5]]);
  expect([...grid.formulas]).toEqual([0, 1, 2, 3].map((column) => cellKey(0, column)));
  expect([...grid.uncalculated]).toEqual([1, 3].map((column) => cellKey(0, column)));
});

it('tells merges and what is hidden', () => {
  const sheet = `<x:worksheet xmlns:x="m"><x:dimension ref="A1:XFD1048576"/><x:cols><x:col min="2" max="3" hidden="1"/><x:col min="5" max="5"/></x:cols>
    <x:sheetData><x:row r="2" hidden="true"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData>
    <x:mergeCells><x:mergeCell ref="B4:A2"/><x:mergeCell ref="C1"/><x:mergeCell ref="nonsense"/></x:mergeCells>
    <controls><from><row>77</row><col min="9" max="9" hidden="1"/><c><v>3</v></c></from></controls></x:worksheet>`;
  const { grid } = read(zipWorkbook('', { 'xl/worksheets/sheet1.xml': sheet }));
  expect(grid.merges).toEqual([
    { top: 1, left: 0, bottom: 3, right: 1 },
    { top: 0, left: 2, bottom: 0, right: 2 },
  ]);
  expect([[...grid.hiddenRows], [...grid.hiddenColumns]]).toEqual([[1], [1, 2]]);
  expect(grid.rows).toEqual([undefined, [1]]);
});

it('lists sheets of every kind, and what else is in the file', () => {
  const sheets = ['a" state="hidden', 'b" state="veryHidden', 'chart', 'gone'].map(
    (name, at) => `<sheet name="${name}" r:id="rId${at + 1}"/>`,
  );
  const more =
    relationTag('rId2', 'worksheet', 'worksheets/sheet1.xml') +
    relationTag('rId3', 'chartsheet', 'charts/c.xml') +
    relationTag('rId9', 'vbaProject', 'vba.bin');
  const read4 = read(
    zipWorkbook('<row><c><v>43531</v></c></row>', {
      'xl/workbook.xml': `<workbook><workbookPr date1904="1"/><mc:AlternateContent><mc:Choice><sheets><sheet name="no"/></sheets></mc:Choice></mc:AlternateContent><sheets>${sheets.join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': workbookRelations(more),
      'xl/charts/c.xml': '<chartsheet/>',
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relationTag('rId1', 'comments', '../comments1.xml')}</Relationships>`,
      'xl/comments1.xml': '<comments><authors/><commentList><comment ref="A1"/><comment ref="A2"/></commentList></comments>',
      'xl/vba.bin': 'x',
    }),
  );
  expect(read4.sheets.map(({ name, visibility, rows }) => [name, visibility, rows.length])).toEqual([
    ['a', 'hidden', 1],
    ['b', 'very-hidden', 1],
    ['chart', 'visible', 0],
    ['gone', 'visible', 0],
  ]);
  expect(read4.notices).toEqual([
    { code: 'workbook-has-macros', args: {} },
    { code: 'workbook-has-comments', args: { sheet: 'a', count: 2 } },
    { code: 'workbook-has-comments', args: { sheet: 'b', count: 2 } },
    { code: 'sheet-not-read', args: { sheet: 'chart', kind: 'chartsheet' } },
    { code: 'sheet-not-read', args: { sheet: 'gone', kind: 'missing' } },
  ]);
});

it('counts from 1904 where the file does', () => {
  const workbook =
    '<workbook><workbookPr date1904="true"/><sheets><sheet name="S" r:id="rId1"/></sheets><extLst><x15:workbookPr/><x15:sheet name="no"/></extLst></workbook>';
  const { rows } = read(zipWorkbook('<row><c s="1"><v>42069</v></c><c><v>42069</v></c></row>', { ...shared, 'xl/workbook.xml': workbook }));
  expect(rows).toEqual([[{ type: 'date', serial: 43531, iso: '2019-03-07', format: 'd\\-mmm' }, 42069]]);
});

it('reads strict files, parts in UTF-16 and names in any case', () => {
  const xml =
    '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="inlineStr"><is><t>Cé</t></is></c></row></sheetData></worksheet>';
  const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${xml}`, (character) => character.charCodeAt(0)).buffer);
  const strict = zipWorkbook('', {
    '_rels/.rels':
      '<Relationships><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/XL/WORKBOOK.XML"/></Relationships>',
    'xl/worksheets/sheet1.xml': utf16,
  });
  expect(read(strict).rows).toEqual([['Cé']]);
  const latin = new Uint8Array([...xml.replace('UTF-16', 'ISO-8859-1')].map((character) => character.charCodeAt(0)));
  expect(read(zipWorkbook('', { 'xl/worksheets/sheet1.xml': latin })).rows).toEqual([['Cé']]);
});

it('finds a workbook in any folder', () => {
  const elsewhere = zipSync({
    '[Content_Types].xml': strToU8(
      '<Types><Default ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/><Override ContentType="a.spreadsheetml.sheet.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(`<Relationships>${relationTag('r', 'officeDocument', 'book/main.xml')}</Relationships>`),
    'book/main.xml': strToU8('<workbook><sheets><sheet name="S" r:id="r1"/></sheets></workbook>'),
    'book/_rels/main.xml.rels': strToU8(`<Relationships>${relationTag('r1', 'worksheet', '../sheets/./1.xml')}</Relationships>`),
    'sheets/1.xml': strToU8('<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>'),
  });
  expect(read(elsewhere)).toMatchObject({ rows: [[1]], notices: [] });
});
