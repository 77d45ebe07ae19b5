import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { parse } from '../parse.js';
import { type ReadingOptions, readingFlags, readingOptions } from '../reading-options.js';
import { UsageError } from '../usage-error.js';

/** What `routebook annotate` was asked to do. */
export interface AnnotateCommand extends ReadingOptions {
  readonly file: string;
  /** Undefined: beside the file, named after it. */
  readonly output: string | undefined;
  /** Take marks out instead of putting them in. */
  readonly clear: boolean;
}

const flags = { ...readingFlags, output: { type: 'string', short: 'o' }, clear: { type: 'boolean', default: false } } as const;

/** Reads the arguments of `annotate`; throws `UsageError`. */
export function annotateOptions(args: readonly string[], now: Date): AnnotateCommand {
  const { values, positionals } = parse(args, flags);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new UsageError('annotate wants one file, such as: routebook annotate my-sheet.xlsx -o my-sheet.checked.xlsx');
  }
  const { output, clear } = values;
  if (file === '-' && output === undefined)
    throw new UsageError('What is piped in has no name: say with -o where the copy is to be written.');
  return { ...readingOptions(values, now), file, output, clear };
}

/** Where the copy goes when nobody said so: `cases.checked.xlsx` beside `cases.xlsx`. Throws `UsageError` when that is taken. */
export function defaultOutput(file: string, fitting: readonly string[], clear: boolean): string {
  const own = extname(file);
  const extension = fitting.find((one) => own.toLowerCase() === `.${one}`) ?? fitting[0];
  const output = `${own === '' ? file : file.slice(0, -own.length)}.${clear ? 'cleared' : 'checked'}.${extension}`;
  if (!existsSync(output)) return output;
  throw new UsageError(`"${output}" is there already, and may hold work. Give the copy another name with -o, or that name to replace it.`);
}

/** Refuses a name that says another kind of file than the copy is: no program would open it. Throws `UsageError`. */
export function refuseExtension(output: string, fitting: readonly string[]): void {
  if (fitting.includes(extname(output).slice(1).toLowerCase())) return;
  throw new UsageError(`The copy is a file of the kind .${fitting[0]}: give "${output}" a name that ends in .${fitting[0]}.`);
}
