import { oneOf, parse } from '../parse.js';
import { type ReadingOptions, readingFlags, readingOptions } from '../reading-options.js';
import { UsageError } from '../usage-error.js';

/** What `routebook places` was asked. */
export interface PlacesOptions extends ReadingOptions {
  readonly paths: readonly string[];
  readonly format: 'text' | 'json' | 'csv';
  readonly output: string | undefined;
  readonly picture: string | undefined;
}

/** Reads the arguments of `places`; throws `UsageError`. */
export function placesOptions(args: readonly string[], now: Date): PlacesOptions {
  const { values, positionals } = parse(args, {
    ...readingFlags,
    format: { type: 'string', default: 'text' },
    output: { type: 'string', short: 'o' },
    picture: { type: 'string' },
  });
  const { output, picture, map } = values;
  if (positionals.length === 0) throw new UsageError('places wants a file, such as: routebook places my-sheet.xlsx');
  const meant = map.find((value) => /\.svg$/i.test(value) && !value.includes('='));
  if (meant !== undefined) throw new UsageError(`--map says what columns hold. For a picture: --picture ${meant}`);
  if (picture !== undefined && !/\.svg$/i.test(picture)) throw new UsageError('--picture wants the name of a file that ends in .svg.');
  if (picture !== undefined && picture === output) throw new UsageError('--picture and -o want two names.');
  const format = oneOf('--format', values.format, ['text', 'json', 'csv']);
  return { ...readingOptions(values, now), paths: positionals, format, output, picture };
}
