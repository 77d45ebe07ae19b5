/** Why a file cannot be read. Stable: sentences are kept by these codes. */
export type UnreadableCode =
  | 'file-empty'
  | 'file-encrypted'
  | 'file-damaged'
  | 'file-not-a-workbook'
  | 'file-too-large'
  | 'file-forbidden-xml'
  | 'file-format-not-supported'
  | 'file-reader-missing';

/**
 * A file was refused. `args` is what a sentence needs:
 * `file-not-a-workbook` and `file-format-not-supported` `{ looksLike }`, `file-too-large` `{ limit, allowed }`, `file-damaged` `{ reason, part? }`,
 * `file-reader-missing` `{ looksLike, install }`.
 */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(
    readonly code: UnreadableCode,
    readonly args: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(args)}`, options);
  }
}

/** The file, or a part of it, does not hold together; `part` is the name of a file inside a zip. */
export function damaged(reason: string, part?: string, cause?: unknown): UnreadableFile {
  return new UnreadableFile('file-damaged', part === undefined ? { reason } : { reason, part }, { cause });
}

const MEGABYTE = 1024 * 1024;
const IN_MEGABYTES = new Set(['fileBytes', 'inflatedBytes']);

/** The limit of that name (a key of `Limits`) was met. `allowed` is told as people say it: sizes of files in megabytes. */
export function tooLarge(limit: string, allowed: number): UnreadableFile {
  return new UnreadableFile('file-too-large', { limit, allowed: IN_MEGABYTES.has(limit) ? Math.ceil(allowed / MEGABYTE) : allowed });
}
