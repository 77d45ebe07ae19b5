import type { Workbook } from '@routebook/core';
import type { FileKind } from './file-kind.js';
import type { Limits } from './limits.js';

/** How a file is to be read. */
export interface ReadOptions {
  /** Name of the file, for messages; its extension is compared with what the bytes are. */
  readonly file: string;
  /** Label of the encoding of a text file (as in the WHATWG Encoding Standard); found out when absent. */
  readonly encoding?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Whether a folded word is a known one (a place, a header word); settles which encoding a text file has. */
  readonly knownWord?: ((folded: string) => boolean) | undefined;
}

/** Everything a reader gets: the options with every limit filled in. */
export interface ReadContext extends ReadOptions {
  readonly limits: Limits;
}

/** One format of file. A format is added by writing one of these and listing it in `readers`. */
export interface FormatReader {
  /** What `Workbook.format` says. */
  readonly format: string;
  /** Lower case, without the dot; a file of this format under another extension is reported as `extension-wrong`. */
  readonly extensions: readonly string[];
  reads(kind: FileKind): boolean;
  /** Throws `UnreadableFile` and nothing else. */
  read(bytes: Uint8Array, context: ReadContext): Pick<Workbook, 'sheets' | 'notices'>;
}
