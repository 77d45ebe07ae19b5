import type { ColumnMapping } from '@routebook/core';
import { mappingOf } from './input/mapping.js';
import { oneOf, parse, wholeNumber } from './parse.js';
import { UsageError } from './usage-error.js';

export const formats = ['text', 'json', 'csv', 'sarif', 'html'] as const;
export type Format = (typeof formats)[number];

/** What `routebook check` was asked to do. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly lang: string | undefined;
  readonly sheet: string | undefined;
  readonly headerRow: number | undefined;
  readonly encoding: string | undefined;
  readonly mapping: ColumnMapping;
  readonly saveMap: boolean;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly maxIssues: number | undefined;
  readonly output: string | undefined;
  /** The month of the check, `YYYY-MM`. */
  readonly today: string;
}

const options = {
  format: { type: 'string', default: 'text' },
  lang: { type: 'string' },
  sheet: { type: 'string' },
  map: { type: 'string', multiple: true, default: [] as string[] },
  'save-map': { type: 'boolean', default: false },
  'header-row': { type: 'string' },
  encoding: { type: 'string' },
  strict: { type: 'boolean', default: false },
  quiet: { type: 'boolean', short: 'q', default: false },
  'max-issues': { type: 'string' },
  output: { type: 'string', short: 'o' },
  today: { type: 'string' },
} as const;

/** Reads the arguments of `check`; throws `UsageError`. `now` says which month it is when `--today` does not. */
export function checkOptions(args: readonly string[], now: Date): CheckOptions {
  const { values, positionals } = parse(args, options);
  if (positionals.length === 0) throw new UsageError('check wants a file, such as: routebook check my-sheet.xlsx');
  const { lang, sheet, strict, quiet, output } = values;
  return {
    ...{ paths: positionals, lang, sheet, strict, quiet, output },
    format: oneOf('--format', values.format, formats),
    headerRow: values['header-row'] === undefined ? undefined : wholeNumber('--header-row', values['header-row'], 1),
    maxIssues: values['max-issues'] === undefined ? undefined : wholeNumber('--max-issues', values['max-issues'], 0),
    encoding: values.encoding === undefined ? undefined : knownEncoding(values.encoding),
    mapping: mappingOf(values.map),
    saveMap: values['save-map'],
    today: values.today === undefined ? monthOf(now) : month(values.today),
  };
}

function knownEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new UsageError(`There is no encoding "${label}". Usual ones: utf-8, windows-1252, windows-1256, macintosh, utf-16le.`);
  }
}

function month(text: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return text;
  throw new UsageError(`--today wants a month such as 2019-06, not "${text}".`);
}

/** The month on the clock of this computer. */
function monthOf(now: Date): string {
  return `${String(now.getFullYear()).padStart(4, '0')}-${String(now.getMonth() + 1).padStart(2, '0')}`;
}
