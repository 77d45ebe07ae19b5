import type { FileKind } from './file-kind.js';
import type { Limits } from './limits.js';
import { sniffCompound } from './sniff-compound.js';
import { sniffText } from './sniff-text.js';
import { sniffZip } from './sniff-zip.js';

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x1f, 0x8b, 8]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  // Excel 2 to 4 wrote their records without a container.
  ['xls', [9, 0, 4, 0]],
  ['xls', [9, 2, 6, 0]],
  ['xls', [9, 4, 6, 0]],
  ['xls', [9, 8, 8, 0]],
];
const zip = [0x50, 0x4b];
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Looks at the first bytes, and into containers. Throws `UnreadableFile` when a container is damaged. */
export function sniffFile(bytes: Uint8Array, limits: Limits): FileKind {
  if (bytes.length === 0) return 'empty';
  if (beginsWith(bytes, zip) && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === (bytes[2] as number) + 1) return sniffZip(bytes, limits);
  if (beginsWith(bytes, compound)) return sniffCompound(bytes);
  for (const [kind, signature] of signatures) {
    if (beginsWith(bytes, signature)) return kind;
  }
  return sniffText(bytes);
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
