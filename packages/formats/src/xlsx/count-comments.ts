import type { Limits } from '../limits.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import { readRelationships } from './relationships.js';
import { scanPart } from './scan-part.js';

/** How many comments stand on a sheet. A thread is kept a second time as a plain comment and counts once. */
export function countComments(archive: ZipArchive, sheetPart: string, limits: Limits): number {
  const counts = { comments: 0, threadedComment: 0 };
  for (const { kind, target } of readRelationships(archive, sheetPart, limits)) {
    if ((kind !== 'comments' && kind !== 'threadedComment') || !archive.has(target)) continue;
    scanPart(archive, target, limits, {
      open(name) {
        if (name === 'comment' || name === 'threadedComment') counts[kind]++;
      },
      close() {},
    });
  }
  return counts.comments || counts.threadedComment;
}
