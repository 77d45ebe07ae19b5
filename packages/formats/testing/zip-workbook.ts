import { strToU8, type Zippable, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet, made by hand: for XML that no writer writes. `parts` adds parts or replaces them. */
export function zipWorkbook(sheetData: string, parts: Record<string, string | Uint8Array> = {}): Uint8Array {
  const all: Record<string, string | Uint8Array> = {
    '_rels/.rels': `${head}<Relationships><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': workbookRelations(''),
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
    ...parts,
  };
  const files: Zippable = Object.fromEntries(
    Object.entries(all).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
  );
  return zipSync(files);
}

/** The relationships of the workbook: its sheet, and `more`. */
export function workbookRelations(more: string): string {
  return `${head}<Relationships>${relationTag('rId1', 'worksheet', 'worksheets/sheet1.xml')}${more}</Relationships>`;
}

export function relationTag(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relation}/${kind}" Target="${target}"/>`;
}
