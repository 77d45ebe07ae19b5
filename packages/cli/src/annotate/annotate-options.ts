import { extname } from 'node:path';
import { parse } from '../parse.js';
import { type ReadingOptions, readingFlags, readingOptions } from '../reading-options.js';
import { UsageError } from '../usage-error.js';
import { refuseToOverwrite, refuseToReplace } from '../write-file.js';

/** What `routebook annotate` was asked to do. */
export interface AnnotateCommand extends ReadingOptions {
  readonly file: string;
  /** Undefined: beside the file, named after it. */
  readonly output: string | undefined;
  /** Take marks out instead of putting them in. */
  readonly clear: boolean;
  /** The copy may take the place of a file that is there. */
  readonly force: boolean;
}

const flags = {
  ...readingFlags,
  output: { type: 'string', short: 'o' },
  clear: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
} as const;

/** Reads the arguments of `annotate`; throws `UsageError`. */
export function annotateOptions(args: readonly string[], now: Date): AnnotateCommand {
  const { values, positionals } = parse(args, flags);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new UsageError('annotate wants one file, such as: routebook annotate my-sheet.xlsx -o my-sheet.checked.xlsx');
  }
  const { output, clear, force } = values;
  if (file === '-' && output === undefined)
    throw new UsageError('What is piped in has no name: say with -o where the copy is to be written.');
  if (output !== undefined) refuseTaken(output, file, force);
  return { ...readingOptions(values, now), file, output, clear, force };
}

function refuseTaken(output: string, file: string, force: boolean): void {
  refuseToOverwrite(output, [file]);
  refuseToReplace(output, force);
}

/** Where the copy goes when nobody said so: `cases.checked.xlsx` beside `cases.xlsx`. Throws `UsageError` when that is taken. */
export function defaultOutput({ file, clear, force }: AnnotateCommand, fitting: readonly string[]): string {
  const own = extname(file);
  const extension = fitting.find((one) => own.toLowerCase() === `.${one}`) ?? fitting[0];
  const output = `${own === '' ? file : file.slice(0, -own.length)}.${clear ? 'cleared' : 'checked'}.${extension}`;
  refuseTaken(output, file, force);
  return output;
}

/** Refuses a name that says another kind of file than the copy is: no program would open it. Throws `UsageError`. */
export function refuseExtension(output: string, fitting: readonly string[]): void {
  if (fitting.includes(extname(output).slice(1).toLowerCase())) return;
  throw new UsageError(`The copy is a file of the kind .${fitting[0]}: give "${output}" a name that ends in .${fitting[0]}.`);
}
