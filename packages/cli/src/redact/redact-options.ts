import { parse } from '../parse.js';
import { type ReadingOptions, readingFlags, readingOptions } from '../reading-options.js';
import { UsageError } from '../usage-error.js';

/** What `routebook redact` was asked to do. */
export interface RedactCall extends ReadingOptions {
  readonly path: string;
  readonly output: string;
  readonly to: 'xlsx' | 'csv';
  /** Headers of columns to keep although no route needs them. */
  readonly keep: readonly string[];
  /** Where the list of what was taken out goes, as JSON. */
  readonly list: string | undefined;
  /** Both may take the place of files that are there. */
  readonly force: boolean;
}

const flags = {
  ...readingFlags,
  output: { type: 'string', short: 'o' },
  keep: { type: 'string', multiple: true, default: [] as string[] },
  list: { type: 'string' },
  force: { type: 'boolean', default: false },
} as const;

/** Reads the arguments of `redact`; throws `UsageError`. `now` says which month it is when `--today` does not. */
export function redactOptions(args: readonly string[], now: Date): RedactCall {
  const { values, positionals } = parse(args, flags);
  const [path, ...more] = positionals;
  const { output, keep, list, force } = values;
  if (path === undefined || more.length > 0 || output === undefined)
    throw new UsageError('redact wants one file and the name of the copy, such as: routebook redact my-sheet.xlsx -o copy.xlsx');
  return { ...readingOptions(values, now), path, output, to: formatOf(output), keep, list, force };
}

function formatOf(output: string): 'xlsx' | 'csv' {
  const extension = /\.([a-z]{3,4})$/i.exec(output)?.[1]?.toLowerCase();
  if (extension === 'xlsx') return 'xlsx';
  if (extension === 'csv' || extension === 'tsv' || extension === 'txt') return 'csv';
  throw new UsageError(`redact writes .xlsx or .csv, without macros: give -o a name that ends so, not "${output}".`);
}
