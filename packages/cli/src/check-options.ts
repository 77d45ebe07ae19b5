import { oneOf, parse, wholeNumber } from './parse.js';
import { type ReadingOptions, readingFlags, readingOptions } from './reading-options.js';
import { UsageError } from './usage-error.js';

export const formats = ['text', 'json', 'csv', 'sarif', 'html'] as const;
export type Format = (typeof formats)[number];

/** What `routebook check` was asked to do. */
export interface CheckOptions extends ReadingOptions {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly saveMap: boolean;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly maxIssues: number | undefined;
  readonly output: string | undefined;
}

const flags = {
  ...readingFlags,
  format: { type: 'string', default: 'text' },
  'save-map': { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  quiet: { type: 'boolean', short: 'q', default: false },
  'max-issues': { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const;

/** Reads the arguments of `check`; throws `UsageError`. `now` says which month it is when `--today` does not. */
export function checkOptions(args: readonly string[], now: Date): CheckOptions {
  const { values, positionals } = parse(args, flags);
  if (positionals.length === 0) throw new UsageError('check wants a file, such as: routebook check my-sheet.xlsx');
  const { strict, quiet, output } = values;
  return {
    ...readingOptions(values, now),
    ...{ paths: positionals, strict, quiet, output },
    format: oneOf('--format', values.format, formats),
    maxIssues: values['max-issues'] === undefined ? undefined : wholeNumber('--max-issues', values['max-issues'], 0),
    saveMap: values['save-map'],
  };
}
