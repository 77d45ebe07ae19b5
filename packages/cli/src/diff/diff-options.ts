import { oneOf, parse } from '../parse.js';
import { type ReadingOptions, readingFlags, readingOptions } from '../reading-options.js';
import { UsageError } from '../usage-error.js';

/** What a comparison is asked to do. */
export interface DiffOptions extends ReadingOptions {
  readonly old: string;
  readonly next: string;
  readonly format: 'text' | 'json';
}

/** Reads the arguments of `diff`; throws `UsageError`. */
export function diffOptions(args: readonly string[], now: Date): DiffOptions {
  const { values, positionals } = parse(args, { ...readingFlags, format: { type: 'string', default: 'text' } });
  const [old, next, ...more] = positionals;
  if (old === undefined || next === undefined || more.length > 0) {
    throw new UsageError('"diff" wants two files: routebook diff OLD NEW.');
  }
  if (old === '-' && next === '-') throw new UsageError('Only one of the two files can be piped in.');
  return { ...readingOptions(values, now), old, next, format: oneOf('--format', values.format, ['text', 'json']) };
}
