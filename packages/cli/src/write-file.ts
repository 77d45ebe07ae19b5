import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from './usage-error.js';

const DRAFT = /^\.routebook-[0-9a-f]{8}\.draft$/;
/** A draft that nobody has written to for so long, in milliseconds, was left by a program that was killed. */
const ABANDONED = 60_000;
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EACCES: 'it is not allowed there',
  EPERM: 'it is not allowed there',
  EROFS: 'it is not allowed there',
  EBUSY: 'another program has it open',
};
const stopSignals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** A file to write. `mode` says who may read it: 0o600 = only its owner. */
export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array | Iterable<string>;
  readonly mode?: number | undefined;
}

/** Writes one file as `writeFilesWhole` does. */
export function writeFileWhole(path: string, content: FileToWrite['content'], mode?: number): void {
  writeFilesWhole([{ path, content, mode }]);
}

/**
 * Writes files whole or not at all: all of them beside their places first, then moved there in their order, so that a full disk leaves
 * none without the others. Throws `UsageError` when that cannot be done. Ctrl-C and the like wait for the moves, so that nothing is left
 * behind; what a kill left behind earlier is taken away.
 */
export function writeFilesWhole(files: readonly FileToWrite[]): void {
  const drafts: { readonly path: string; readonly draft: string }[] = [];
  const goOn = holdSignals();
  let at = files[0]?.path;
  try {
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) sweepDrafts(folder);
    for (const { path, content, mode } of files) {
      const draft = join(dirname(path), `.routebook-${randomBytes(4).toString('hex')}.draft`);
      at = path;
      drafts.push({ path, draft });
      writePieces(draft, typeof content === 'string' || content instanceof Uint8Array ? [content] : content, mode);
    }
    for (const { path, draft } of drafts) {
      at = path;
      renameSync(draft, path);
    }
  } catch (error) {
    for (const { draft } of drafts) rmSync(draft, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new UsageError(`Could not write "${at}": ${reasons[code] ?? 'it failed'} (${code}).`);
  } finally {
    goOn();
  }
}

/** Signals to stop take effect once what runs now has ended; what is given back lets them act at once again. */
function holdSignals(): () => void {
  const stops = Object.entries(stopSignals).map(([signal, status]) => [signal as NodeJS.Signals, () => process.exit(status)] as const);
  for (const [signal, stop] of stops) process.once(signal, stop);
  const goOn = () => {
    for (const [signal, stop] of stops) process.off(signal, stop);
  };
  return () => setImmediate(goOn);
}

function sweepDrafts(folder: string): void {
  try {
    for (const name of readdirSync(folder).filter((one) => DRAFT.test(one))) {
      const path = join(folder, name);
      if (Date.now() - statSync(path).mtimeMs > ABANDONED) rmSync(path);
    }
  } catch {
    // A folder may be closed to readers, and a draft gone meanwhile: that is no reason not to write.
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

/** Who may read a copy: whoever may read the file, and its owner may write it. Undefined for what is piped in: as the system has it. */
export function modeLike(path: string): number | undefined {
  const mode = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })?.mode;
  return mode === undefined ? undefined : (mode & 0o777) | 0o600;
}

/** Refuses to write over a file that is there: it may hold work. `force` = somebody said that it may be lost. Throws `UsageError`. */
export function refuseToReplace(path: string, force: boolean): void {
  if (!force && existsSync(path))
    throw new UsageError(`"${path}" is there already, and may hold work. Give another name, or --force to write over it.`);
}

/** Refuses an output that is one of the files that are read, by whatever name. */
export function refuseToOverwrite(output: string, inputs: readonly string[]): void {
  if (statSync(output, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`"${output}" is a folder; -o wants the name of a file.`);
  if (inputs.some((input) => input !== '-' && isSameFile(input, output))) {
    throw new UsageError(`"${output}" is one of the files that are read. It will not be overwritten: give another name.`);
  }
}

/** Whether two names lead to one file that is there. */
export function isSameFile(one: string, other: string): boolean {
  const target = realPath(one);
  return target !== undefined && realPath(other) === target;
}

function realPath(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return ino === 0n ? realpathSync(path) : `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
