import type { Limits } from '../limits.js';
import { NOTE_AUTHOR } from '../xlsx/marks/comment-xml.js';
import { readRelationships } from '../xlsx/relationships.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import { binaryRecords, readWideText } from './binary-records.js';

const [AUTHOR, COMMENT] = [632, 635];

/** How many comments of other people than Routebook stand on a sheet of an .xlsb workbook. */
export function countBinaryComments(archive: ZipArchive, sheetPart: string, limits: Limits): number {
  let comments = 0;
  for (const { kind, target } of readRelationships(archive, sheetPart, limits)) {
    if (kind !== 'comments' || !archive.has(target)) continue;
    const authors: string[] = [];
    for (const { type, view } of binaryRecords(archive.read(target), target)) {
      if (type === AUTHOR) authors.push(readWideText(view, 0).text);
      if (type === COMMENT && view.byteLength >= 4 && authors[view.getUint32(0, true)] !== NOTE_AUTHOR) comments++;
    }
  }
  return comments;
}
