import type { FileKind } from './file-kind.js';
import type { Limits } from './limits.js';
import { ZipArchive } from './zip/zip-archive.js';

const marks: readonly (readonly [FileKind, string])[] = [
  ['xlsx', 'xl/workbook.xml'],
  ['xlsb', 'xl/workbook.bin'],
  ['docx', 'word/document.xml'],
  ['pptx', 'ppt/presentation.xml'],
  ['numbers', 'index/document.iwa'],
  ['numbers', 'index.zip'],
  ['numbers', 'index/tables/datalist.iwa'],
];
const openDocuments: readonly (readonly [FileKind, string])[] = [
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
];

/** What a zip archive is, by the parts in it. Throws `UnreadableFile` when its directory is damaged. */
export function sniffZip(bytes: Uint8Array, limits: Limits): FileKind {
  const archive = new ZipArchive(bytes, limits);
  const mark = marks.find(([, part]) => archive.has(part));
  if (mark) return mark[0];
  const type = new TextDecoder().decode(archive.inflateStart('mimetype', 64));
  const openDocument = openDocuments.find(([, name]) => type.startsWith(name));
  if (openDocument) return openDocument[0];
  // A workbook may keep its main part elsewhere; its types then say so.
  const types = new TextDecoder().decode(archive.inflateStart('[Content_Types].xml', 64 * 1024));
  if (/spreadsheetml\.(sheet|template)\.main\+xml|ms-excel\.(sheet|template)\.macroEnabled\.main\+xml/.test(types)) return 'xlsx';
  return types.includes('ms-excel.sheet.binary') ? 'xlsb' : 'zip';
}
