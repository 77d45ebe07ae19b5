import type { Limits } from '../limits.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import { dateFormat } from './number-format.js';
import { scanPart } from './scan-part.js';

/** For each cell style its date format; undefined for styles whose numbers are no dates. */
export function readDateFormats(archive: ZipArchive, part: string, limits: Limits): (string | undefined)[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  // Differential and named styles hold elements of the same names.
  let inside = '';
  scanPart(archive, part, limits, {
    open(name, tag) {
      if (name === 'numFmts' || name === 'cellXfs') inside = name;
      else if (name === 'numFmt' && inside === 'numFmts') codes.set(Number(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? '');
      else if (name === 'xf' && inside === 'cellXfs') ids.push(Number(tag.attribute('numFmtId') ?? 0));
    },
    close(name) {
      if (name === inside) inside = '';
    },
  });
  return ids.map((id) => dateFormat(id, codes.get(id)));
}
