import { concatBytes } from '../concat-bytes.js';
import { tooLarge } from '../unreadable-file.js';
import { crc32 } from './crc32.js';
import { packEntry } from './pack-entry.js';
import type { ZipArchive } from './zip-archive.js';
import type { ZipEntry } from './zip-directory.js';

/** A file that is written anew. */
export interface NewZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** The entry whose place and exact name it takes. */
  readonly replaces?: ZipEntry | undefined;
}

interface Written {
  readonly local: readonly Uint8Array[];
  readonly central: Uint8Array;
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const [LOCAL_LENGTH, CENTRAL_LENGTH, END_LENGTH] = [30, 46, 22];
const [DESCRIPTOR_FLAG, UTF8_FLAG] = [8, 0x800];
/** What fits into the 32 bits of a plain archive. */
const LARGEST = 0xffffffff;
const MOST_ENTRIES = 0xfffe;
const ZIP64_FIELD = 1;
/** 1980-01-01, the first day that the format knows: the same content gives the same bytes. */
const DATE = 0x21;

/**
 * Writes an archive from entries of `source`, whose packed bytes are carried as they are (even when they are damaged), and new ones, in this order.
 * Throws `file-too-large` when the result does not fit into 4 GB.
 */
export function rewriteZip(source: ZipArchive | undefined, items: readonly (ZipEntry | NewZipEntry)[]): Uint8Array {
  if (items.length > MOST_ENTRIES) throw tooLarge('zipEntries', MOST_ENTRIES);
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let size = 0;
  for (const item of items) {
    const { local, central } = 'content' in item ? writeNew(item) : carry(source as ZipArchive, item);
    setUint32(central, 42, size);
    directory.push(central);
    pieces.push(...local);
    size += lengthOf(local);
    if (size > LARGEST) throw tooLarge('fileBytes', LARGEST);
  }
  const directorySize = lengthOf(directory);
  if (size + directorySize + END_LENGTH > LARGEST) throw tooLarge('fileBytes', LARGEST);
  return concatBytes([...pieces, ...directory, endRecord(items.length, directorySize, size)]);
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

/** The headers then hold the sizes themselves, not a descriptor behind the data or a 64-bit field. */
function carry(source: ZipArchive, entry: ZipEntry): Written {
  const { header, data } = source.packed(entry);
  const local = withPlainSizes(header, LOCAL_LENGTH, 26, entry);
  setUint16(local, 6, getUint16(local, 6) & ~DESCRIPTOR_FLAG);
  setSizes(local, 14, entry.crc, entry.size, entry.inflatedSize);
  const central = withPlainSizes(entry.record, CENTRAL_LENGTH, 28, entry);
  setUint16(central, 8, getUint16(central, 8) & ~DESCRIPTOR_FLAG);
  setSizes(central, 16, entry.crc, entry.size, entry.inflatedSize);
  setUint16(central, 34, 0);
  return { local: [local, data], central };
}

/** A copy of a header without its 64-bit field. `lengths`: where it says how long its name and its extra fields are. */
function withPlainSizes(header: Uint8Array, fixed: number, lengths: number, { size, inflatedSize }: ZipEntry): Uint8Array {
  if (size > LARGEST || inflatedSize > LARGEST) throw tooLarge('fileBytes', LARGEST);
  const start = fixed + getUint16(header, lengths);
  const end = start + getUint16(header, lengths + 2);
  const kept: Uint8Array[] = [];
  for (let at = start; at < end; ) {
    const next = at + 4 <= end ? Math.min(at + 4 + getUint16(header, at + 2), end) : end;
    if (at + 4 > end || getUint16(header, at) !== ZIP64_FIELD) kept.push(header.subarray(at, next));
    at = next;
  }
  const copy = concatBytes([header.subarray(0, start), ...kept, header.subarray(end)]);
  setUint16(copy, lengths + 2, lengthOf(kept));
  return copy;
}

function writeNew({ name, content, replaces }: NewZipEntry): Written {
  const nameBytes = replaces ? nameOf(replaces) : new TextEncoder().encode(name);
  const utf8 = replaces ? getUint16(replaces.record, 8) & UTF8_FLAG : nameBytes.length === name.length ? 0 : UTF8_FLAG;
  const data = packEntry(content);
  const size = lengthOf(data);
  const crc = crc32(content);
  const local = new Uint8Array(LOCAL_LENGTH + nameBytes.length);
  setUint32(local, 0, LOCAL);
  setFields(local, 4, [20, utf8, 8, 0, DATE]);
  setSizes(local, 14, crc, size, content.length);
  setUint16(local, 26, nameBytes.length);
  local.set(nameBytes, LOCAL_LENGTH);
  const central = new Uint8Array(CENTRAL_LENGTH + nameBytes.length);
  setUint32(central, 0, CENTRAL);
  setFields(central, 4, [20, 20, utf8, 8, 0, DATE]);
  setSizes(central, 16, crc, size, content.length);
  setUint16(central, 28, nameBytes.length);
  central.set(nameBytes, CENTRAL_LENGTH);
  return { local: [local, ...data], central };
}

function nameOf({ record }: ZipEntry): Uint8Array {
  return record.subarray(CENTRAL_LENGTH, CENTRAL_LENGTH + getUint16(record, 28));
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const end = new Uint8Array(END_LENGTH);
  setUint32(end, 0, END);
  setFields(end, 8, [count, count]);
  setUint32(end, 12, size);
  setUint32(end, 16, offset);
  return end;
}

function setFields(bytes: Uint8Array, at: number, values: readonly number[]): void {
  for (const [index, value] of values.entries()) setUint16(bytes, at + index * 2, value);
}

function setSizes(bytes: Uint8Array, at: number, crc: number, size: number, inflatedSize: number): void {
  setUint32(bytes, at, crc);
  setUint32(bytes, at + 4, size);
  setUint32(bytes, at + 8, inflatedSize);
}

function getUint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
}

function setUint16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value & 255;
  bytes[at + 1] = value >>> 8;
}

function setUint32(bytes: Uint8Array, at: number, value: number): void {
  setUint16(bytes, at, value & 0xffff);
  setUint16(bytes, at + 2, value >>> 16);
}
