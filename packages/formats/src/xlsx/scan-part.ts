import type { Limits } from '../limits.js';
import { damaged } from '../unreadable-file.js';
import { type XmlHandler, XmlScanner } from '../xml/xml-scanner.js';
import type { ZipArchive } from '../zip/zip-archive.js';

/** Inflates a part of the workbook and scans it at the same time, so that the whole of it never stands in memory. */
export function scanPart(archive: ZipArchive, part: string, limits: Limits, handler: XmlHandler): void {
  const scanner = new XmlScanner(handler, part, limits.xmlDepth);
  let decoder: TextDecoder | undefined;
  const encoder = new TextEncoder();
  let first = true;
  archive.inflate(part, (piece) => {
    if (first) decoder = findDecoder(piece, part);
    first = false;
    scanner.push(decoder ? encoder.encode(decoder.decode(piece, { stream: true })) : piece);
  });
  scanner.end();
}

/** A decoder when the part is not UTF-8; by its byte order mark, its first bytes or its declaration. */
export function findDecoder(start: Uint8Array, part: string): TextDecoder | undefined {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return new TextDecoder('utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return new TextDecoder('utf-16be');
  const declaration = new TextDecoder('latin1').decode(start.subarray(0, 200));
  const label = /^[^<]{0,3}<\?xml[^>]{1,100}encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/.exec(declaration)?.[1];
  if (label === undefined || /^(utf-?8|us-ascii)$/i.test(label)) return undefined;
  try {
    return new TextDecoder(label);
  } catch (error) {
    throw damaged('xml-encoding', part, error);
  }
}
