import type { ReadingNotice, Workbook } from '@routebook/core';
import type { FormatReader, ReadContext, ReadOptions } from './format-reader.js';
import { defaultLimits } from './limits.js';
import { readers } from './readers.js';
import { refuse } from './refuse.js';
import { sniffFile } from './sniff-file.js';
import { damaged, tooLarge, UnreadableFile } from './unreadable-file.js';

/**
 * Reads a file into grids, by what its bytes are and not by its name. Nothing is calculated, run or fetched.
 * .xls and .xlsb need `openWorkbook`.
 * Throws `UnreadableFile` with a code when the file cannot be read, and nothing else.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions): Workbook {
  return readWith(readers, bytes, options);
}

/** The same with other readers. */
export function readWith(known: readonly FormatReader[], bytes: Uint8Array, options: ReadOptions): Workbook {
  try {
    return readByKind(known, bytes, { ...options, limits: { ...defaultLimits, ...options.limits } });
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged('unexpected', undefined, error);
  }
}

function readByKind(known: readonly FormatReader[], bytes: Uint8Array, context: ReadContext): Workbook {
  const { file, limits } = context;
  if (bytes.length > limits.fileBytes) throw tooLarge('fileBytes', limits.fileBytes);
  const kind = sniffFile(bytes, limits);
  const extension = extensionOf(file);
  const reader = known.find((candidate) => candidate.reads(kind));
  if (!reader) throw refuse(kind);
  const { sheets, notices } = reader.read(bytes, context);
  const wrong: ReadingNotice[] =
    extension === '' || reader.extensions.includes(extension)
      ? []
      : [{ code: 'extension-wrong', args: { extension, format: reader.format } }];
  return { file, format: reader.format, sheets, notices: [...wrong, ...notices] };
}

function extensionOf(file: string): string {
  return /\.([a-z0-9]{1,10})$/i.exec(file)?.[1]?.toLowerCase() ?? '';
}
