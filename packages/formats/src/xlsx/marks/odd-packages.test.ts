import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { richWorkbook, textsOf } from '../../../testing/rich-workbook.js';
import { relationTag, zipWorkbook } from '../../../testing/zip-workbook.js';
import { annotateXlsx } from './annotate-xlsx.js';
import { clearXlsx } from './clear-xlsx.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The parts with marks on some cells of a sheet; checks that they go away again. */
function annotated(source: Uint8Array, cells: readonly string[], sheet = 'S') {
  const marks = cells.map((cell) => ({ sheet, cell, severity: 'error' as const, note: 'Wrong' }));
  const { bytes, skipped } = annotateXlsx(source, { marks });
  expect(annotateXlsx(bytes, { marks }).bytes).toEqual(bytes);
  expect(textsOf(clearXlsx(bytes).bytes)).toEqual(textsOf(source));
  return { parts: textsOf(bytes), skipped };
}

const sheetPart = 'xl/worksheets/sheet1.xml';
const sheetRelations = 'xl/worksheets/_rels/sheet1.xml.rels';
const relations = (tags: string) => `<Relationships>${tags}</Relationships>`;

test('writes the prefixes of the workbook', () => {
  const sheet = `<x:worksheet xmlns:x="${main}" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheetData/><x:tableParts count="0"/></x:worksheet>`;
  const { parts } = annotated(zipWorkbook('', { [sheetPart]: sheet }), ['B2']);
  expect(parts[sheetPart]).toMatch(
    /<x:sheetData\/><x:conditionalFormatting sqref="B2"><x:cfRule [^>]+><x:formula>N\("routebook:error"\)=0<\/x:formula><\/x:cfRule><\/x:conditionalFormatting><x:legacyDrawing rel:id="\w+"\/><x:tableParts/,
  );
});

test('writes the namespaces of strict workbooks', () => {
  const strict = Object.fromEntries(
    Object.entries(textsOf(richWorkbook({ 'xl/comments1.xml': undefined, 'xl/tables/table1.xml': undefined }, false))).map(
      ([name, text]) => [
        name,
        text
          .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          )
          .replace(/<Relationship Id="rId[34]" [^>]+(comments|table)1\.xml"\/>/g, ''),
      ],
    ),
  );
  const source = zipSync(Object.fromEntries(Object.entries(strict).map(([name, text]) => [name, strToU8(text)])));
  const { parts } = annotated(source, ['A4'], 'Cases');
  expect(parts['xl/comments1.xml']).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
  expect(parts[sheetRelations]).toContain('http://purl.oclc.org/ooxml/officeDocument/relationships/comments');
});

test('leaves conversations alone and says so', () => {
  const { parts, skipped } = annotated(
    richWorkbook({
      [sheetRelations]: `${textsOf(richWorkbook())[sheetRelations]?.replace('</Relationships>', `${relationTag('t', 'threadedComment', '../threadedComments/threadedComment1.xml')}</Relationships>`)}`,
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments><threadedComment ref="B4" id="{1}"><text>hm</text></threadedComment></ThreadedComments>',
    }),
    ['B4'],
    'Cases',
  );
  expect(skipped).toEqual([{ sheet: 'Cases', cell: 'B4', reason: 'threaded-comment' }]);
  expect(parts['xl/comments1.xml']).not.toContain('Routebook');
  expect(parts[sheetPart]).toContain('routebook:error');
});

test('is not misled by extensions inside rules, by alternatives or by what comes first', () => {
  const rule = '<cfRule type="expression" priority="41"><formula>1</formula><extLst><ext uri="{x}"/></extLst></cfRule>';
  const sheet = `<worksheet xmlns="${main}"><sheetData/><conditionalFormatting sqref="A1">${rule}</conditionalFormatting><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x"><controls/></mc:Choice></mc:AlternateContent><extLst><ext uri="{y}"><drawing/><cfRule priority="50"/></ext></extLst></worksheet>`;
  const { parts } = annotated(zipWorkbook('', { [sheetPart]: sheet }), ['A1']);
  expect(parts[sheetPart]).toContain('priority="51"');
  expect(parts[sheetPart]).toMatch(/<\/extLst><\/cfRule><\/conditionalFormatting><conditionalFormatting sqref="A1">/);
  expect(parts[sheetPart]).toMatch(/"\/><mc:AlternateContent/);
});

test.each([
  ['without namespaces', '<xml><v:shape id="_x0000_s1025"/></xml>'],
  ['upper case', '<XML xmlns:v="urn:schemas-microsoft-com:vml"><V:SHAPE ID="_X0000_S2049"/></XML>'],
  ['like HTML', '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="a"><div><font face=Tahoma>x<br></div></v:shape>\n</xml>\n'],
  ['with CDATA', '<xml xmlns:o="urn:schemas-microsoft-com:office:office"><![CDATA[</xml>]]><o:idmap v:ext="edit" data="3,4"/></xml>'],
])('adds to a drawing %s', (_, drawing) => {
  const legacy = `<worksheet xmlns="${main}"><sheetData/><legacyDrawing r:id="d" xmlns:r="r"/></worksheet>`;
  const { parts, skipped } = annotated(
    zipWorkbook('', {
      [sheetPart]: legacy,
      [sheetRelations]: relations(relationTag('d', 'vmlDrawing', '../drawings/VMLDrawing9.vml')),
      'xl/drawings/vmlDrawing9.vml': drawing,
    }),
    ['C3'],
  );
  expect(skipped).toEqual([]);
  const own = parts['xl/drawings/vmlDrawing9.vml'] ?? '';
  expect(own).toMatch(/<x:Row>2<\/x:Row><x:Column>2<\/x:Column>/);
  expect(own.trimEnd().toLowerCase().endsWith('</v:shape></xml>')).toBe(true);
  const ids = own.toLowerCase().match(/"_x0000_s\d+"/g) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
});

test('colours a cell but writes no note where the drawing is not in the file', () => {
  const legacy = `<worksheet xmlns="${main}"><sheetData/><legacyDrawing r:id="gone" xmlns:r="r"/></worksheet>`;
  const { parts, skipped } = annotated(zipWorkbook('', { [sheetPart]: legacy }), ['A1']);
  expect(skipped.map(({ reason }) => reason)).toEqual(['drawing-damaged']);
  expect(parts[sheetPart]).toContain('routebook:error');
});

test('finds comments whose part is written in another case, and adds types that are missing', () => {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;
  const { parts } = annotated(
    zipWorkbook('', {
      '[Content_Types].xml': types,
      [sheetRelations]: relations(relationTag('c', 'comments', '../Comments1.xml')),
      'xl/COMMENTS1.XML': `<comments xmlns="${main}"><authors/><commentList/></comments>`,
    }),
    ['A1'],
  );
  expect(parts['xl/COMMENTS1.XML']).toContain('<authors><author>Routebook</author></authors><commentList><comment ref="A1"');
  expect(parts['[Content_Types].xml']).toMatch(/Extension="rels"[^>]+>.*Extension="vml"|Extension="vml"[^>]+>.*Extension="rels"/);
});

test('gives a sheet in UTF-16 back in UTF-16', () => {
  const text = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${main}"><sheetData/></worksheet>`;
  const wide = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer)]);
  const { parts } = annotated(zipWorkbook('', { [sheetPart]: wide }), ['A1']);
  expect(parts[sheetPart]).toContain('routebook:error');
});

test('lets nothing of a note break out of the XML', () => {
  const note = ']]></t></text>&<!--\u0000\u000b_x0041_\ud800';
  const { bytes } = annotateXlsx(zipWorkbook(''), { marks: [{ sheet: 'S', cell: 'A1', severity: 'info', note }] });
  expect(textsOf(bytes)['xl/comments1.xml']).toContain(']]&gt;&lt;/t&gt;&lt;/text&gt;&amp;&lt;!--_x005F_x0041_\ufffd</t>');
});
