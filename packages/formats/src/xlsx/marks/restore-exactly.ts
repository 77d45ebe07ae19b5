import { partInUtf8 } from '../package/part-text.js';
import type { XlsxPackage } from '../package/xlsx-package.js';
import { applyPatches } from './byte-differences.js';
import { isAsLeft, type JournalPart } from './journal.js';
import type { JournalPlace } from './journal-part.js';

const CONTENT_TYPES = '[content_types].xml';

/**
 * Takes a workbook back to the bytes that its parts had, when all of them are still as we left them. Gives these bytes by the names of
 * the parts; undefined, and nothing is changed, when another program has saved the file since. `inUtf8`: they are to be changed again.
 */
export function restoreExactly(pkg: XlsxPackage, { part, journal }: JournalPlace, inUtf8: boolean): Map<string, Uint8Array> | undefined {
  if (!journal?.parts.every((entry) => pkg.has(entry.name) && isAsLeft(entry, pkg.read(entry.name)))) return undefined;
  const originals = new Map<string, Uint8Array>();
  for (const entry of journal.parts) {
    const original = originalOf(pkg, entry);
    if (original) originals.set(pkg.trueName(entry.name), original);
    else if (entry.patches) return undefined;
  }
  // Each step changes the content types, so theirs is the last.
  const last = (name: string) => name.toLowerCase() === CONTENT_TYPES;
  const added = journal.parts.filter(({ patches }) => !patches).map(({ name }) => name);
  for (const name of [part, ...added]) if (!last(name)) pkg.remove(name);
  for (const [name, bytes] of [...originals].sort((a, b) => Number(last(a[0])) - Number(last(b[0])))) {
    pkg.write(name, inUtf8 ? partInUtf8(bytes, name) : bytes);
  }
  if (added.some(last)) pkg.remove(CONTENT_TYPES);
  return originals;
}

function originalOf(pkg: XlsxPackage, { name, patches }: JournalPart): Uint8Array | undefined {
  return patches && applyPatches(pkg.read(name), patches);
}
