import type { Workbook } from '@routebook/core';
import type { ReadContext } from '../format-reader.js';
import type { Limits } from '../limits.js';
import { UnreadableFile } from '../unreadable-file.js';
import { findDecoder, scanPart } from '../xlsx/scan-part.js';
import { XmlScanner } from '../xml/xml-scanner.js';
import { ZipArchive } from '../zip/zip-archive.js';
import { OdsDocument } from './ods-document.js';

const MANIFEST = 'META-INF/manifest.xml';
/** Modules of Basic and of other languages; the lists of modules, which may be empty, are none. */
const MACRO = /^(basic\/[^/]+\/(?!script-lb\.xml$|dialog-lb\.xml$)[^/]+\.xml|scripts\/.+)$/;
const HAS_MACROS = { code: 'workbook-has-macros', args: {} } as const;

type Content = Pick<Workbook, 'sheets' | 'notices'>;

/** Reads all sheets of an OpenDocument spreadsheet. Formulas are not calculated, macros not run. */
export function readOds(bytes: Uint8Array, { limits }: ReadContext): Content {
  const archive = new ZipArchive(bytes, limits);
  refuseEncrypted(archive, limits);
  const document = new OdsDocument(limits);
  if (archive.has('styles.xml')) scanPart(archive, 'styles.xml', limits, document.styles);
  scanPart(archive, 'content.xml', limits, document);
  const hasMacros = archive.names.some((name) => MACRO.test(name));
  return { sheets: document.sheets, notices: [...(hasMacros ? [HAS_MACROS] : []), ...document.notices] };
}

/** The same for one that is a single XML file. */
export function readFlatOds(bytes: Uint8Array, { limits, file }: ReadContext): Content {
  const document = new OdsDocument(limits);
  const scanner = new XmlScanner(document, file, limits.xmlDepth);
  const decoder = findDecoder(bytes.subarray(0, 1024), file);
  scanner.push(decoder ? new TextEncoder().encode(decoder.decode(bytes)) : bytes);
  scanner.end();
  return { sheets: document.sheets, notices: document.notices };
}

function refuseEncrypted(archive: ZipArchive, limits: Limits): void {
  if (!archive.has(MANIFEST)) return;
  scanPart(archive, MANIFEST, limits, {
    open(name) {
      if (name === 'encryption-data') throw new UnreadableFile('file-encrypted', { how: 'password' });
    },
    close() {},
  });
}
