import type { Args } from '@routebook/core';

/** A file could not be opened. `code` is that of a sentence. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    readonly code: 'file-not-found' | 'file-is-a-folder' | 'file-no-permission' | 'file-damaged' | 'file-too-large',
    readonly args: Args = {},
  ) {
    super(code);
  }
}

const codes: Readonly<Record<string, InputError['code']>> = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'file-not-found',
  ENAMETOOLONG: 'file-not-found',
  ELOOP: 'file-not-found',
  ERR_INVALID_ARG_VALUE: 'file-not-found',
  EISDIR: 'file-is-a-folder',
  EACCES: 'file-no-permission',
  EPERM: 'file-no-permission',
  EBUSY: 'file-no-permission',
};

/** What an error of the file system means to the person who named the file. */
export function inputError(error: unknown): InputError {
  if (error instanceof InputError) return error;
  const { code } = error as NodeJS.ErrnoException;
  return new InputError(codes[code ?? ''] ?? 'file-damaged', {});
}
