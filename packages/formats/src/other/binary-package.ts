import { strToU8, zipSync } from 'fflate';
import { concatBytes } from '../concat-bytes.js';
import { writeRecord } from './binary-records.js';

const [SHEET, FORMAT] = [156, 44];
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const media = 'application/vnd.ms-excel';

/** The parts of a workbook after the sieve. */
export interface SievedParts {
  readonly sheets: readonly Uint8Array[];
  readonly texts: Uint8Array | undefined;
  readonly styles: readonly Uint8Array[];
  /** Number formats that the file names by number only. */
  readonly formats: ReadonlyMap<number, string>;
}

/** The name that the library gives a sheet: never one from the file. */
export const sheetKey = (index: number) => `sheet${index + 1}`;

/** Sieved parts as a small .xlsb workbook of our own making, so that the library sees no name, path or size from the file. */
export function packBinary({ sheets, texts, styles, formats }: SievedParts): Uint8Array {
  const bundle = sheets.map((_, index) => writeRecord(SHEET, sheetRecord(index)));
  const ownFormats = [...formats].map(([id, code]) => writeRecord(FORMAT, concatBytes([uint16(id), wideText(code)])));
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(texts !== undefined)),
    'xl/workbook.bin': concatBytes(bundle),
    'xl/_rels/workbook.bin.rels': strToU8(bookRelations(sheets.length)),
    'xl/styles.bin': concatBytes([...ownFormats, ...styles]),
  };
  if (texts) parts['xl/sharedStrings.bin'] = texts;
  for (const [index, sheet] of sheets.entries()) parts[`xl/worksheets/${sheetKey(index)}.bin`] = sheet;
  return zipSync(parts, { level: 0 });
}

function contentTypes(hasTexts: boolean): string {
  const part = (name: string, type: string) => `<Override PartName="/xl/${name}.bin" ContentType="${media}.${type}"/>`;
  const texts = hasTexts ? part('sharedStrings', 'sharedStrings') : '';
  return `<Types xmlns="${types}">${part('workbook', 'sheet.binary.macroEnabled.main')}${part('styles', 'styles')}${texts}</Types>`;
}

function bookRelations(sheets: number): string {
  const all = Array.from(
    { length: sheets },
    (_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/${sheetKey(index)}.bin"/>`,
  );
  return `<Relationships xmlns="${relations}">${all.join('')}</Relationships>`;
}

function sheetRecord(index: number): Uint8Array {
  const numbers = new Uint8Array(8);
  new DataView(numbers.buffer).setUint32(4, index + 1, true);
  return concatBytes([numbers, wideText(`rId${index + 1}`), wideText(sheetKey(index))]);
}

function uint16(number: number): Uint8Array {
  return new Uint8Array([number & 0xff, number >> 8]);
}

/** A text of Latin letters with its length in front. */
function wideText(text: string): Uint8Array {
  const bytes = new Uint8Array(4 + text.length * 2);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  for (let index = 0; index < text.length; index++) bytes[4 + index * 2] = text.charCodeAt(index);
  return bytes;
}
