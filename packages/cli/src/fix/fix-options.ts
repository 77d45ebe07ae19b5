import { basename } from 'node:path';
import { parse } from '../parse.js';
import { type ReadingOptions, readingFlags, readingOptions } from '../reading-options.js';
import { UsageError } from '../usage-error.js';
import { refuseToOverwrite, refuseToReplace } from '../write-file.js';
import { isUntouchedCopy } from './untouched-copy.js';

/** What `routebook fix` was asked to do. */
export interface FixOptions extends ReadingOptions {
  readonly file: string;
  /** Undefined only when nothing is to be written. */
  readonly output: string | undefined;
  readonly log: string | undefined;
  readonly decisions: string | undefined;
  readonly interactive: boolean;
  readonly dryRun: boolean;
  /** The copy and the log may take the place of files that are there. */
  readonly force: boolean;
}

const flags = {
  ...readingFlags,
  output: { type: 'string', short: 'o' },
  interactive: { type: 'boolean', short: 'i', default: false },
  decisions: { type: 'string' },
  log: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
} as const;

/** Reads the arguments of `fix`; throws `UsageError`. `now` says which month it is when `--today` does not. */
export function fixOptions(args: readonly string[], now: Date): FixOptions {
  const { values, positionals } = parse(args, flags);
  const [file, more] = positionals;
  const { interactive, decisions, output, force, 'dry-run': dryRun } = values;
  if (file === undefined) throw new UsageError('fix wants a file, such as: routebook fix my-sheet.xlsx -o my-sheet-fixed.xlsx');
  if (more !== undefined) throw new UsageError(`fix takes one file at a time; give "${more}" a call of its own.`);
  if (output === undefined && !dryRun) throw new UsageError('fix wants -o FILE, the mended copy to write; your own file is never changed.');
  if (interactive && file === '-')
    throw new UsageError('--interactive reads answers from the standard input, so the sheet has to be a file.');
  const log = dryRun || output === undefined ? undefined : (values.log ?? logPath(output));
  refuseOneAnother([file, output, log, decisions]);
  if (output !== undefined && log !== undefined) refuseWorkLost(output, log, force);
  return { ...readingOptions(values, now), ...{ file, output, log, decisions, interactive, dryRun, force } };
}

/** The file beside a mended copy in which its changes are kept. */
export function logPath(output: string): string {
  return `${output}.routebook-log.json`;
}

function refuseWorkLost(output: string, log: string, force: boolean): void {
  if (isUntouchedCopy(output, log)) return;
  for (const path of [output, log]) refuseToReplace(path, force);
}

/** None of the files that are read or written may be another of them. */
function refuseOneAnother(paths: readonly (string | undefined)[]): void {
  const named = paths.flatMap((path) => path ?? []);
  for (const [at, path] of named.entries()) {
    if (at > 0) refuseToOverwrite(path, named.slice(0, at));
    if (at > 0 && named.indexOf(path) < at)
      throw new UsageError(`"${basename(path)}" is named for two things. Give each file a name of its own.`);
  }
}
