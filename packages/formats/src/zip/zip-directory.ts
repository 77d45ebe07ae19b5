import type { Limits } from '../limits.js';
import { damaged, tooLarge } from '../unreadable-file.js';

/** One file in a zip archive, as its directory declares it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others exist. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly inflatedSize: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** What the directory says of it, as it stands there. */
  readonly record: Uint8Array;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const ZIP64_END = 0x06064b50;

/** Reads the directory at the end of a zip archive; throws `file-damaged` when it is cut off, `file-too-large` when it is too long. */
export function readZipDirectory(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { position, count, size, offset } = findDirectory(view);
  if (count > limits.zipEntries) throw tooLarge('zipEntries', limits.zipEntries);
  // Bytes before the archive (a self-extractor) shift every offset in it.
  const shift = position - size - offset;
  const entries: ZipEntry[] = [];
  let at = offset + shift;
  for (let index = 0; index < count; index++) {
    if (at < 0 || at + ENTRY_LENGTH > position || view.getUint32(at, true) !== ENTRY) throw damaged('zip-directory');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const end = at + ENTRY_LENGTH + nameLength + extraLength;
    if (end > position) throw damaged('zip-directory');
    const next = end + view.getUint16(at + 32, true);
    const record = bytes.subarray(at, Math.min(next, position));
    entries.push({ ...readEntry(bytes, view, at, nameLength, end, shift), record });
    at = next;
  }
  return entries;
}

function findDirectory(view: DataView): { position: number; count: number; size: number; offset: number } {
  const first = Math.max(0, view.byteLength - END_LENGTH - 65_535);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) return findZip64Directory(view, at);
    if (size + offset <= at) return { position: at, count, size, offset };
  }
  throw damaged('zip-cut-off');
}

function findZip64Directory(view: DataView, end: number): { position: number; count: number; size: number; offset: number } {
  const first = Math.max(0, end - 20 - 65_535);
  for (let at = end - 76; at >= first; at--) {
    if (view.getUint32(at, true) !== ZIP64_END) continue;
    const found = { position: at, count: getSize(view, at + 32), size: getSize(view, at + 40), offset: getSize(view, at + 48) };
    if (found.size + found.offset <= at) return found;
  }
  throw damaged('zip-directory');
}

function getSize(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  end: number,
  shift: number,
): Omit<ZipEntry, 'record'> {
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
  const sizes = { inflatedSize: view.getUint32(at + 24, true), size: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
  readZip64Sizes(view, at + ENTRY_LENGTH + nameLength, end, sizes);
  return {
    name,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    inflatedSize: sizes.inflatedSize,
    offset: sizes.offset + shift,
  };
}

/** Sizes that do not fit into 32 bits stand in an extra field, in this order and only those. */
function readZip64Sizes(view: DataView, from: number, end: number, sizes: Record<'inflatedSize' | 'size' | 'offset', number>): void {
  for (let at = from; at + 4 <= end; ) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let field = at + 4;
      for (const key of ['inflatedSize', 'size', 'offset'] as const) {
        if (sizes[key] !== 0xffffffff || field + 8 > Math.min(next, end)) continue;
        sizes[key] = getSize(view, field);
        field += 8;
      }
    }
    at = next;
  }
}
