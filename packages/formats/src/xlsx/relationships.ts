import type { Limits } from '../limits.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import { scanPart } from './scan-part.js';

/** From one part of a workbook to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings` ... the same in transitional and strict files. */
  readonly kind: string;
  /** Name of the part that is pointed to. */
  readonly target: string;
}

/** The relationships of a part ('' for the package); none when the part has none. */
export function readRelationships(archive: ZipArchive, part: string, limits: Limits): Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const source = `${folder}_rels/${part.slice(slash)}.rels`;
  const found: Relationship[] = [];
  if (!archive.has(source)) return found;
  scanPart(archive, source, limits, {
    open(name, tag) {
      if (name !== 'Relationship' || tag.attribute('TargetMode') === 'External') return;
      const type = tag.attribute('Type') ?? '';
      const target = resolveTarget(archive, folder, tag.attribute('Target') ?? '');
      found.push({ id: tag.attribute('Id') ?? '', kind: type.slice(type.lastIndexOf('/') + 1), target });
    },
    close() {},
  });
  return found;
}

/** Some writers mean a path from the root where they write a relative one, or the reverse: what exists decides. */
export function resolveTarget(archive: Pick<ZipArchive, 'has'>, folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const relative = normalisePath(folder + path);
  const absolute = normalisePath(path);
  if (path.startsWith('/')) return archive.has(absolute) ? absolute : relative;
  return archive.has(relative) || !archive.has(absolute) ? relative : absolute;
}

function normalisePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
