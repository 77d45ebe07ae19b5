import type { Limits } from '../limits.js';
import { damaged, tooLarge } from '../unreadable-file.js';
import { type Relationship, readRelationships } from '../xlsx/relationships.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import { binaryRecords, readWideText } from './binary-records.js';
import { SheetFacts, visibilityOf } from './sheet-facts.js';

const [SHEET, PROPERTIES] = [156, 153];
const MAIN = 'xl/workbook.bin';

/** What the main part of an .xlsb workbook says. */
export interface BinaryBook {
  readonly sheets: readonly { readonly facts: SheetFacts; readonly relationship: Relationship | undefined }[];
  readonly date1904: boolean;
  /** Other parts by kind: `sharedStrings`, `styles`, `vbaProject`. */
  readonly parts: ReadonlyMap<string, string>;
}

export function readBinaryBook(archive: ZipArchive, limits: Limits): BinaryBook {
  const main =
    readRelationships(archive, '', limits).find(({ kind, target }) => kind === 'officeDocument' && archive.has(target))?.target ?? MAIN;
  if (!archive.has(main)) throw damaged('part-missing', main);
  const relationships = readRelationships(archive, main, limits);
  const sheets: { facts: SheetFacts; relationship: Relationship | undefined }[] = [];
  let date1904 = false;
  for (const { type, view } of binaryRecords(archive.read(main), main)) {
    if (type === PROPERTIES && view.byteLength >= 4) date1904 = (view.getUint32(0, true) & 1) === 1;
    if (type !== SHEET || view.byteLength < 16) continue;
    if (sheets.length === limits.sheets) throw tooLarge('sheets', limits.sheets);
    const id = readWideText(view, 8);
    const facts = new SheetFacts(readWideText(view, id.next).text, visibilityOf(view.getUint32(0, true)));
    sheets.push({ facts, relationship: relationships.find((relationship) => relationship.id === id.text) });
  }
  return { sheets, date1904, parts: new Map(relationships.map(({ kind, target }) => [kind, target])) };
}
