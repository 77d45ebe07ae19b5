import type { ColumnMapping, PlaceDecision } from '@routebook/core';
import { readDecisionsFile } from './fix/decisions-file.js';
import { mappingOf } from './input/mapping.js';
import { wholeNumber } from './parse.js';
import { UsageError } from './usage-error.js';

/** How a sheet is to be read, and in which language to speak: what all commands that open a sheet can be told. */
export interface ReadingOptions {
  readonly lang: string | undefined;
  readonly sheet: string | undefined;
  readonly headerRow: number | undefined;
  readonly encoding: string | undefined;
  readonly mapping: ColumnMapping;
  /** The month of the check, `YYYY-MM`. */
  readonly today: string;
  /** What a person said that texts of places mean. */
  readonly placeDecisions?: readonly PlaceDecision[];
}

/** The options of `parse` that `readingOptions` reads. */
export const readingFlags = {
  lang: { type: 'string' },
  sheet: { type: 'string' },
  map: { type: 'string', multiple: true, default: [] as string[] },
  'header-row': { type: 'string' },
  encoding: { type: 'string' },
  today: { type: 'string' },
  decisions: { type: 'string' },
} as const;

interface Values {
  readonly lang?: string | undefined;
  readonly sheet?: string | undefined;
  readonly map: readonly string[];
  readonly 'header-row'?: string | undefined;
  readonly encoding?: string | undefined;
  readonly today?: string | undefined;
  readonly decisions?: string | undefined;
  readonly interactive?: boolean;
}

/** Reads what was given; throws `UsageError`. `now` says which month it is when `--today` does not. */
export function readingOptions(values: Values, now: Date): ReadingOptions {
  const { lang, sheet } = values;
  return {
    ...{ lang, sheet },
    headerRow: values['header-row'] === undefined ? undefined : wholeNumber('--header-row', values['header-row'], 1),
    encoding: values.encoding === undefined ? undefined : knownEncoding(values.encoding),
    mapping: mappingOf(values.map),
    today: values.today === undefined ? monthOf(now) : month(values.today),
    ...(values.decisions !== undefined && { placeDecisions: readDecisionsFile(values.decisions, values.interactive === true).places }),
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
