import { type ParseArgsConfig, parseArgs } from 'node:util';
import { didYouMean } from './closest.js';
import { UsageError } from './usage-error.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>>;

/** Reads the arguments of a command; throws `UsageError` for an option that is unknown or lacks its value. */
export function parse<const O extends Options>(args: readonly string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(complaint((error as NodeJS.ErrnoException).code, String((error as Error).message), options));
  }
}

function complaint(code: string | undefined, message: string, options: Options): string {
  const name = /'(?:-\w, )?(-[^'\s]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return `There is no option "${name}".${didYouMean(
      name,
      Object.keys(options).map((option) => `--${option}`),
    )}`;
  }
  const wants = options[name.slice(2)]?.type === 'boolean' ? 'takes no value' : 'needs a value after it';
  return name ? `The option "${name}" ${wants}.` : message;
}

/** The value as one of `allowed`; throws `UsageError` otherwise. */
export function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new UsageError(`${option} cannot be "${value}".${didYouMean(value, allowed)} It can be: ${allowed.join(', ')}.`);
}

/** The value as a whole number from `least`; throws `UsageError` otherwise. */
export function wholeNumber(option: string, value: string, least: number): number {
  if (/^\d{1,9}$/.test(value) && Number(value) >= least) return Number(value);
  throw new UsageError(`${option} wants a whole number from ${least}, not "${value}".`);
}
