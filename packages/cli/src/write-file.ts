import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './usage-error.js';

/**
 * Writes a file whole or not at all: beside its place first, then moved there. Throws `UsageError` when that cannot be done.
 * Ctrl-C waits for the move, so that nothing is left behind. `mode` says who may read it: 0o600 = only its owner.
 */
export function writeFileWhole(path: string, content: string | Uint8Array | Iterable<string>, mode?: number): void {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}`);
  const stop = () => process.exit(130);
  process.once('SIGINT', stop);
  try {
    writePieces(draft, typeof content === 'string' || content instanceof Uint8Array ? [content] : content, mode);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new UsageError(`Could not write "${path}" (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`);
  } finally {
    setImmediate(() => process.off('SIGINT', stop));
  }
}

function writePieces(path: string, pieces: Iterable<string | Uint8Array>, mode?: number): void {
  const file = openSync(path, 'wx', mode);
  try {
    for (const piece of pieces) {
      for (let rest = typeof piece === 'string' ? Buffer.from(piece) : piece; rest.length > 0; )
        rest = rest.subarray(writeSync(file, rest));
    }
    // On a full or failing disk the move would otherwise put a file in place that is not whole after a power cut.
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Refuses an output that is one of the files to check, by whatever name. */
export function refuseToOverwrite(output: string, inputs: readonly string[]): void {
  if (statSync(output, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`"${output}" is a folder; -o wants the name of a file.`);
  const target = realPath(output);
  if (target !== undefined && inputs.some((input) => input !== '-' && realPath(input) === target)) {
    throw new UsageError(`"${output}" is one of the files to check. It will not be overwritten: give -o another name.`);
  }
}

function realPath(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return ino === 0n ? realpathSync(path) : `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
