import { strToU8, type Zippable, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of routes with another secret in every place where one can hold text; `secrets` are all of them. */
export function secretiveWorkbook(): { readonly bytes: Uint8Array; readonly secrets: readonly string[] } {
  const secrets: string[] = [];
  const s = (): string => {
    secrets.push(`zqsecret${String(secrets.length).padStart(3, '0')}w`);
    return secrets.at(-1) as string;
  };
  const parts: Record<string, string> = {
    ...packageParts(s),
    ...workbookParts(s),
    'xl/worksheets/sheet1.xml': routes(s),
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c t="inlineStr"><is><t>${s()}</t></is></c></row></sheetData></worksheet>`,
    ...attachedParts(s),
  };
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts))
    files[name] = strToU8(name.endsWith('.xml') && !text.startsWith('<?') ? HEAD + text : text);
  files['xl/theme/theme1.xml'] = [files['xl/theme/theme1.xml'] as Uint8Array, { comment: s(), extra: { 16962: strToU8(s()) } }];
  return { bytes: withComment(zipSync(files), s()), secrets };
}

function withComment(zip: Uint8Array, comment: string): Uint8Array {
  const bytes = new Uint8Array(zip.length + comment.length);
  bytes.set(zip);
  bytes.set(strToU8(comment), zip.length);
  new DataView(bytes.buffer).setUint16(zip.length - 2, comment.length, true);
  return bytes;
}

function packageParts(s: () => string): Record<string, string> {
  const type = (part: string, kind: string) =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${kind}+xml"/>`;
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('xl/workbook.xml', 'spreadsheetml.sheet.main')}<!-- ${s()} --></Types>`,
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="${s()}" Type="${REL}/thumbnail" Target="docProps/thumbnail.jpeg"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>${s()}</dc:creator><cp:lastModifiedBy>${s()}</cp:lastModifiedBy><dc:title>${s()}</dc:title></cp:coreProperties>`,
    'docProps/app.xml': `<Properties><Company>${s()}</Company><Manager>${s()}</Manager><HyperlinkBase>${s()}</HyperlinkBase></Properties>`,
    'docProps/custom.xml': `<Properties><property name="${s()}"><lpwstr>${s()}</lpwstr></property></Properties>`,
    'docProps/thumbnail.jpeg': s(),
    [`xl/${s()}.bin`]: s(),
    'customXml/item1.xml': `<a>${s()}</a>`,
    '_xmlsignatures/sig1.xml': `<Signature>${s()}</Signature>`,
  };
}

function workbookParts(s: () => string): Record<string, string> {
  const relation = (id: number, kind: string, target: string) => `<Relationship Id="rId${id}" Type="${REL}/${kind}" Target="${target}"/>`;
  return {
    'xl/workbook.xml': `<?xml version="1.0"?><?keep ${s()}?><workbook xmlns="${MAIN}" xmlns:r="${REL}" xmlns:x15ac="x" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><!-- ${s()} --><fileVersion codeName="${s()}"/><fileSharing userName="${s()}"/><workbookPr codeName="${s()}"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\${s()}\\"/></mc:Choice></mc:AlternateContent><sheets><sheet name="${s()}" sheetId="1" r:id="rId1"/><sheet name="${s()}" sheetId="2" state="veryHidden" r:id="rId2"/></sheets><definedNames><definedName name="${s()}" comment="${s()}">"${s()}"</definedName></definedNames><customWorkbookViews><customWorkbookView name="${s()}" guid="{1}"/></customWorkbookViews><extLst><ext uri="${s()}"/></extLst></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${[
      relation(1, 'worksheet', 'worksheets/sheet1.xml'),
      relation(2, 'worksheet', 'worksheets/sheet2.xml'),
      relation(3, 'styles', 'styles.xml'),
      relation(4, 'sharedStrings', 'sharedStrings.xml'),
      relation(5, 'theme', 'theme/theme1.xml'),
    ].join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>Origin city</t></si><si><r><rPr><rFont val="${s()}"/></rPr><t>Kit</t></r><r><t>ale</t></r><rPh sb="0" eb="1"><t>${s()}</t></rPh></si><si><t>${s()}</t></si><si><r><t>${s()}</t></r><r><t>${s()}</t></r></si></sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0&quot;${s()}&quot;"/></numFmts><fonts count="1"><font><name val="${s()}"/></font></fonts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs><cellStyles count="1"><cellStyle name="${s()}" xfId="0"/></cellStyles><tableStyles count="1"><tableStyle name="${s()}"/></tableStyles></styleSheet>`,
    'xl/theme/theme1.xml': `<a:theme xmlns:a="a" name="${s()}"><a:themeElements><a:clrScheme name="${s()}"/></a:themeElements></a:theme>`,
  };
}

function routes(s: () => string): string {
  const text = (value: string) => `<is><t>${value}</t></is>`;
  const inline = (cell: string, value: string) => `<c r="${cell}" t="inlineStr">${text(value)}</c>`;
  const headers = ['Origin country', 'Destination country', 'Number of cases', 'Month', `Remarks ${s()}`, s()];
  const header = headers.map((value, at) => inline(`${'BCDEFG'[at]}3`, value)).join('');
  const row = (at: number, more = '') =>
    `<row r="${at}"><c r="A${at}" t="s"><v>1</v></c>${inline(`B${at}`, 'Kenya')}${inline(`C${at}`, 'Oman')}<c r="D${at}" s="1"><v>5</v></c>${inline(`E${at}`, 'Aug 2019')}${more}</row>`;
  const bad = `<row r="7"><c r="A7" t="s"><v>2</v></c>${inline('B7', s())}${inline('C7', `Oman ${s()}`)}${inline('D7', `5 ${s()}`)}${inline('E7', `Aug 2019 ${s()}`)}${inline('AZ7', s())}</row>`;
  return `<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><!-- ${s()} --><sheetPr codeName="${s()}"/><sheetData><row r="1">${inline('A1', s())}</row><row r="3"><c r="A3" t="s"><v>0</v></c>${header}</row>${row(4, inline('F4', s()))}${row(5, `<c r="F5" t="str"><f>"${s()}"&amp;A1</f><v>${s()}</v></c>`)}${row(6, '<c r="G6" t="s"><v>3</v></c>')}${bad}<row r="8" hidden="1">${inline('A8', s())}${inline('B8', 'Kenya')}${inline('C8', 'Oman')}</row>${row(9)}<row r="12">${inline('A12', `Total ${s()}`)}</row></sheetData><scenarios><scenario name="${s()}" user="${s()}" comment="${s()}"/></scenarios><autoFilter ref="A3:G9"><filterColumn colId="0"><filters><filter val="${s()}"/></filters></filterColumn></autoFilter><customSheetViews><customSheetView guid="${s()}"/></customSheetViews><conditionalFormatting sqref="A4"><cfRule type="containsText" text="${s()}"><formula>"${s()}"</formula></cfRule></conditionalFormatting><dataValidations><dataValidation type="list" sqref="A4" promptTitle="${s()}" prompt="${s()}" error="${s()}"><formula1>"${s()}"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A4" location="${s()}" tooltip="${s()}" display="${s()}"/></hyperlinks><headerFooter><oddHeader>${s()}</oddHeader><oddFooter>${s()}</oddFooter></headerFooter><extLst><ext uri="${s()}"/></extLst></worksheet>`;
}

function attachedParts(s: () => string): Record<string, string> {
  return {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${REL}/hyperlink" TargetMode="External" Target="http://${s()}.example/"/></Relationships>`,
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>${s()}</author></authors><commentList><comment ref="A4"><text><t>${s()}</t></text></comment></commentList></comments>`,
    'xl/threadedComments/threadedComment1.xml': `<ThreadedComments><threadedComment><text>${s()}</text></threadedComment></ThreadedComments>`,
    'xl/persons/person.xml': `<personList><person displayName="${s()}" userId="${s()}"/></personList>`,
    'xl/drawings/vmlDrawing1.vml': `<xml>${s()}</xml>`,
    'xl/drawings/drawing1.xml': `<wsDr><cNvPr name="${s()}" descr="${s()}"/><t>${s()}</t></wsDr>`,
    'xl/charts/chart1.xml': `<chartSpace><strCache><pt><v>${s()}</v></pt></strCache></chartSpace>`,
    'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition refreshedBy="${s()}"><sharedItems><s v="${s()}"/></sharedItems></pivotCacheDefinition>`,
    'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition name="${s()}"/>`,
    'xl/externalLinks/externalLink1.xml': `<externalLink><sheetName val="${s()}"/><cell><v>${s()}</v></cell></externalLink>`,
    'xl/tables/table1.xml': `<table displayName="${s()}"><tableColumn name="${s()}"/></table>`,
    'xl/connections.xml': `<connections><connection name="${s()}"/></connections>`,
    'xl/queryTables/queryTable1.xml': `<queryTable name="${s()}"/>`,
    'xl/printerSettings/printerSettings1.bin': s(),
    'xl/media/image1.png': s(),
    'xl/embeddings/oleObject1.bin': s(),
    'xl/vbaProject.bin': s(),
    'xl/revisions/userNames.xml': `<users><userInfo name="${s()}"/></users>`,
  };
}
