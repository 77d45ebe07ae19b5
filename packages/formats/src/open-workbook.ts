import type { Workbook } from '@routebook/core';
import type { FormatReader, ReadOptions } from './format-reader.js';
import { defaultLimits } from './limits.js';
import { readWith } from './read-workbook.js';
import { readers } from './readers.js';
import { sniffFile } from './sniff-file.js';
import { UnreadableFile } from './unreadable-file.js';

/** Formats that are read with the help of a library. */
const libraryKinds: ReadonlySet<string> = new Set(['xls', 'xlsb']);
/** The library, as npm is told to install it. */
const LIBRARY = '@e965/xlsx@0.20.3';

/**
 * Reads a file as `readWorkbook` does, and also .xls and .xlsb, for which a library is loaded only then.
 * Rejects with `UnreadableFile` and nothing else; `file-reader-missing` when that library is not installed.
 */
export async function openWorkbook(bytes: Uint8Array, options: ReadOptions): Promise<Workbook> {
  const needed = needsLibrary(bytes, options);
  return readWith(needed ? [...readers, ...(await loadReaders(needed))] : readers, bytes, options);
}

/** The kind of the file, when it is one for the library. */
function needsLibrary(bytes: Uint8Array, { limits }: ReadOptions): string | undefined {
  if (bytes.length > (limits?.fileBytes ?? defaultLimits.fileBytes)) return undefined;
  try {
    const kind = sniffFile(bytes, { ...defaultLimits, ...limits });
    return libraryKinds.has(kind) ? kind : undefined;
  } catch {
    // Reading says what is wrong with it.
    return undefined;
  }
}

async function loadReaders(looksLike: string): Promise<readonly FormatReader[]> {
  try {
    return (await import('./other/library-readers.js')).libraryReaders;
  } catch (cause) {
    throw new UnreadableFile('file-reader-missing', { looksLike, install: `npm install ${LIBRARY}` }, { cause });
  }
}
