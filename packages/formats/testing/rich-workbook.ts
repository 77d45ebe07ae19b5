import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** How many drop-downs the workbook has; their lists stand on another sheet, so that Excel keeps them in an extension. */
export const DROP_DOWNS = 13;

/**
 * A workbook with what libraries lose: drop-downs in an extension, macros, formulas, a hidden row, defined names, printer settings,
 * custom properties, a table, a note and its drawing, data bars. `replaced` changes parts by their names.
 */
export function richWorkbook(replaced: Readonly<Record<string, string | Uint8Array | undefined>> = {}, macros = true): Uint8Array {
  const parts: Record<string, string | Uint8Array | undefined> = { ...richParts(macros), ...replaced };
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) if (part !== undefined) files[name] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(files);
}

/** The parts of a package as texts. */
export function textsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function richParts(macros: boolean): Record<string, string | Uint8Array> {
  const workbook = macros ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' : `${sheetml}.sheet.main+xml`;
  return {
    '[Content_Types].xml': contentTypes(workbook, macros),
    '_rels/.rels': relations([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'custom-properties', 'docProps/custom.xml'],
    ]),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets><sheet name="Cases" sheetId="1" r:id="rId1"/><sheet name="Lists" sheetId="2" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="Countries">Lists!$A$1:$A$3</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'styles', 'styles.xml'],
      ...(macros ? [['rId4', 'vbaProject', 'vbaProject.bin'] as const] : []),
    ]),
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    'xl/worksheets/sheet1.xml': casesSheet(),
    'xl/worksheets/_rels/sheet1.xml.rels': relations([
      ['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
      ['rId4', 'table', '../tables/table1.xml'],
    ]),
    'xl/worksheets/sheet2.xml': `${head}<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Kenya</t></is></c></row></sheetData></worksheet>`,
    'xl/comments1.xml': `${head}<comments xmlns="${main}"><authors><author>A person</author></authors><commentList><comment ref="B4" authorId="0"><text><r><rPr><b/></rPr><t>A person:</t></r><r><t xml:space="preserve"> look here</t></r></text></comment><comment ref="C4" authorId="0"><text><t>plain</t></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml': partnerDrawing,
    'xl/tables/table1.xml': `${head}<table xmlns="${main}" id="1" name="Table1" displayName="Table1" ref="A3:C6" totalsRowShown="0"><autoFilter ref="A3:C6"/><tableColumns count="3"><tableColumn id="1" name="City"/><tableColumn id="2" name="Country"/><tableColumn id="3" name="Cases"/></tableColumns></table>`,
    'xl/printerSettings/printerSettings1.bin': new Uint8Array([1, 0, 2, 0, 255]),
    'docProps/custom.xml': `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Version"><vt:lpwstr>1</vt:lpwstr></property></Properties>`,
    ...(macros ? { 'xl/vbaProject.bin': new Uint8Array([208, 207, 17, 224, 0, 1, 2, 3]) } : {}),
  };
}

function casesSheet(): string {
  const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = [
    `<row r="1">${text('A1', 'Monthly return')}</row><row r="2" hidden="1">${text('A2', 'codes')}</row>`,
    `<row r="3">${text('A3', 'City')}${text('B3', 'Country')}${text('C3', 'Cases')}</row>`,
    `<row r="4" spans="1:4">${text('A4', 'Nairobbi')}${text('B4', 'Kenya')}<c r="C4" s="1"><v>43831</v></c><c r="D4"><f>C4*2</f><v>87662</v></c></row>`,
    `<row r="6">${text('A6', 'Busia')}<c r="D6"><f>SUM(C4:C6)</f><v>43831</v></c></row>`,
  ];
  const column = (index: number) => String.fromCharCode(65 + index);
  const lists = Array.from(
    { length: DROP_DOWNS },
    (_, index) =>
      `<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>${column(index)}4:${column(index)}99</xm:sqref></x14:dataValidation>`,
  );
  const validations = `<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="${DROP_DOWNS}">${lists.join('')}</x14:dataValidations>`;
  const bar =
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{DA7ABA51-AAAA-BBBB-0001-000000000001}</x14:id></ext></extLst>';
  return `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><dimension ref="A1:D6"/><sheetData>${rows.join('')}</sheetData><sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><conditionalFormatting sqref="C4:C9"><cfRule type="dataBar" priority="7"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>${bar}</cfRule></conditionalFormatting><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}">${validations}</ext></extLst></worksheet>`;
}

const shape = (id: number, row: number, column: number) =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto"><v:textbox><div style='text-align:left'></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>2, 15, 3, 2, 4, 15, 7, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

const partnerDrawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shape(1025, 3, 1)}${shape(1026, 3, 2)}</xml>`;

function relations(list: readonly (readonly [string, string, string])[]): string {
  const tags = list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`).join('');
  return `${head}<Relationships xmlns="${packaged}/relationships">${tags}</Relationships>`;
}

function contentTypes(workbook: string, macros: boolean): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing'],
    ['bin', macros ? 'application/vnd.ms-office.vbaProject' : `${sheetml}.printerSettings`],
  ];
  const overrides = [
    ['/xl/workbook.xml', workbook],
    ['/xl/worksheets/sheet1.xml', `${sheetml}.worksheet+xml`],
    ['/xl/worksheets/sheet2.xml', `${sheetml}.worksheet+xml`],
    ['/xl/styles.xml', `${sheetml}.styles+xml`],
    ['/xl/comments1.xml', `${sheetml}.comments+xml`],
    ['/xl/tables/table1.xml', `${sheetml}.table+xml`],
    ['/xl/printerSettings/printerSettings1.bin', `${sheetml}.printerSettings`],
    ['/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  ];
  const tags = [
    ...defaults.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`),
    ...overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`),
  ];
  return `${head}<Types xmlns="${packaged}/content-types">${tags.join('')}</Types>`;
}
