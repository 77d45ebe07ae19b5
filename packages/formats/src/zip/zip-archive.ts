import { Inflate } from 'fflate';
import type { Limits } from '../limits.js';
import { damaged, tooLarge, UnreadableFile } from '../unreadable-file.js';
import { crc32 } from './crc32.js';
import { readZipDirectory, type ZipEntry } from './zip-directory.js';

/** Small enough that a piece that inflates a thousandfold still fits into memory. */
const PIECE = 16 * 1024;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_LENGTH = 30;

/** A zip archive behind a gate: what comes out of it is counted while it is inflated, whatever the archive declares. */
export class ZipArchive {
  /** All entries in the order of the directory, also those whose name a later one takes over. */
  readonly listed: readonly ZipEntry[];
  private readonly entries = new Map<string, ZipEntry>();
  private inflated = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: Limits,
  ) {
    this.listed = readZipDirectory(bytes, limits);
    for (const entry of this.listed) this.entries.set(normaliseName(entry.name), entry);
  }

  /** Names of all entries, as they are looked up: lower case, `/` between folders, none in front. */
  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(normaliseName(name));
  }

  /** The entry that is read under a name. */
  entry(name: string): ZipEntry | undefined {
    return this.entries.get(normaliseName(name));
  }

  /** Inflates one entry piece by piece. Throws `UnreadableFile` when it is missing, damaged, encrypted or too large. */
  inflate(name: string, take: (piece: Uint8Array) => void): void {
    const entry = this.entries.get(normaliseName(name));
    if (!entry) throw damaged('part-missing', name);
    if (entry.encrypted) throw new UnreadableFile('file-encrypted', { how: 'zip' });
    this.guard(entry, entry.inflatedSize, this.inflated + entry.inflatedSize);
    let crc = 0;
    let size = 0;
    this.inflatePieces(entry, (piece) => {
      size += piece.length;
      this.inflated += piece.length;
      if (size > entry.inflatedSize) throw damaged('part-longer-than-declared', entry.name);
      this.guard(entry, size, this.inflated);
      crc = crc32(piece, crc);
      take(piece);
    });
    if (size !== entry.inflatedSize || crc !== entry.crc) throw damaged('part-checksum', entry.name);
  }

  /** All of an entry, inflated. Throws as `inflate` does. */
  read(name: string): Uint8Array {
    let whole = new Uint8Array(0);
    let at = 0;
    this.inflate(name, (piece) => {
      // Only now has the gate let the size pass that the archive declares.
      if (at === 0) whole = new Uint8Array(this.entry(name)?.inflatedSize ?? 0);
      whole.set(piece, at);
      at += piece.length;
    });
    return whole;
  }

  /** The first bytes of an entry, to see what it is; none when it is missing, locked or damaged. */
  inflateStart(name: string, length: number): Uint8Array {
    const entry = this.entries.get(normaliseName(name));
    const start = new Uint8Array(length);
    let filled = 0;
    const enough = new Error('enough');
    if (!entry || entry.encrypted) return start.subarray(0, 0);
    try {
      this.inflatePieces(entry, (piece) => {
        const part = piece.subarray(0, length - filled);
        start.set(part, filled);
        filled += part.length;
        if (filled === length) throw enough;
      });
    } catch (error) {
      if (error !== enough && !(error instanceof UnreadableFile)) throw error;
    }
    return start.subarray(0, filled);
  }

  /** An entry as it lies in the archive: its local header (with name and extra fields) and its data, not inflated. */
  packed(entry: ZipEntry): { header: Uint8Array; data: Uint8Array } {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    const { offset } = entry;
    if (offset < 0 || offset + LOCAL_HEADER_LENGTH > view.byteLength || view.getUint32(offset, true) !== LOCAL_HEADER) {
      throw damaged('zip-entry', entry.name);
    }
    const start = offset + LOCAL_HEADER_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + entry.size > view.byteLength) throw damaged('zip-entry', entry.name);
    return { header: this.bytes.subarray(offset, start), data: this.bytes.subarray(start, start + entry.size) };
  }

  private guard(entry: ZipEntry, size: number, total: number): void {
    const { inflatedBytes, inflateRatio, ratioFrom } = this.limits;
    if (total > inflatedBytes) throw tooLarge('inflatedBytes', inflatedBytes);
    if (size > ratioFrom && size > entry.size * inflateRatio) throw tooLarge('inflateRatio', inflateRatio);
  }

  private inflatePieces(entry: ZipEntry, take: (piece: Uint8Array) => void): void {
    const data = this.packed(entry).data;
    if (entry.method !== 0 && entry.method !== 8) throw damaged('zip-method', entry.name);
    if (entry.method === 0) {
      for (let at = 0; at < data.length; at += PIECE) take(data.subarray(at, at + PIECE));
      return;
    }
    const stream = new Inflate((piece) => take(piece));
    for (let at = 0; at < data.length || at === 0; at += PIECE) {
      pushPiece(stream, data.subarray(at, at + PIECE), at + PIECE >= data.length, entry.name);
    }
  }
}

function pushPiece(stream: Inflate, piece: Uint8Array, last: boolean, part: string): void {
  try {
    stream.push(piece, last);
  } catch (error) {
    // fflate numbers its own errors; what `take` threw passes through.
    if (typeof (error as { code?: unknown }).code === 'number' || error instanceof RangeError) throw damaged('deflate', part, error);
    throw error;
  }
}

/** Writers differ in case, in `\` for `/` and in a leading `/`. */
export function normaliseName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
