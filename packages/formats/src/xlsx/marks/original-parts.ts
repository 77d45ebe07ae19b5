import { concatBytes } from '../../concat-bytes.js';
import type { Limits } from '../../limits.js';
import { ZipArchive } from '../../zip/zip-archive.js';
import type { XlsxPackage } from '../package/xlsx-package.js';

/** The parts of a package as they are at one moment, kept without copying those that only the archive holds. */
export class OriginalParts {
  private readonly names: ReadonlySet<string>;
  private readonly changed = new Map<string, Uint8Array>();
  private readonly archive: ZipArchive;

  /** `restored`: bytes that parts had before the package changed their encoding. */
  constructor(pkg: XlsxPackage, bytes: Uint8Array, limits: Limits, restored: ReadonlyMap<string, Uint8Array>) {
    this.archive = new ZipArchive(bytes, limits);
    this.names = new Set(pkg.names);
    for (const name of pkg.changedNames) this.changed.set(name, restored.get(name) ?? pkg.read(name));
  }

  /** Keeps the bytes of a part that is about to change, which spares inflating it again. */
  keep(name: string, bytes: Uint8Array): void {
    if (!this.names.has(name) || this.changed.has(name)) return;
    // Parts in another encoding differ from their beginning on; of those the archive's bytes count.
    const start = this.archive.inflateStart(name, 256);
    if (start.every((byte, index) => byte === bytes[index])) this.changed.set(name, bytes);
  }

  /** The bytes of a part at that moment; undefined when there was no such part. */
  get(name: string): Uint8Array | undefined {
    if (!this.names.has(name)) return undefined;
    return this.changed.get(name) ?? this.inflate(name);
  }

  private inflate(name: string): Uint8Array {
    const pieces: Uint8Array[] = [];
    this.archive.inflate(name, (piece) => pieces.push(piece.slice()));
    return concatBytes(pieces);
  }
}
