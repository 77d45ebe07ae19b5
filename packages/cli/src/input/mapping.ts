import { readFileSync } from 'node:fs';
import { type ColumnMapping, fieldKeys, type MappingProblem, parseMapping, type Review, readMapping } from '@routebook/core';
import { didYouMean } from '../closest.js';
import { UsageError } from '../usage-error.js';

/** From this confidence on a column that was understood is worth keeping as it is. */
const SURE = 0.8;

/** The file beside a sheet in which its mapping is kept. */
export function mappingPath(file: string): string {
  return `${file}.routebook.json`;
}

/** The mapping of the `--map` options: pairs as they were typed, and JSON files; later ones win. Throws `UsageError`. */
export function mappingOf(options: readonly string[]): ColumnMapping {
  return join(options.map((option) => (option.includes('=') ? checked(parseMapping([option]), '--map') : existingMapping(option))));
}

function existingMapping(path: string): ColumnMapping {
  const mapping = readMappingFile(path);
  if (mapping) return mapping;
  throw new UsageError(`--map wants a pair such as "Via 1=transit", or a JSON file; there is no file "${path}".`);
}

/** The mapping kept in a file; undefined when there is no such file. Throws `UsageError` when it is not a mapping. */
export function readMappingFile(path: string): ColumnMapping | undefined {
  const text = readText(path);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError(`The mapping in "${path}" is not JSON. Mend it, or delete it.`);
  }
  return checked(readMapping(value), path);
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError(`The mapping in "${path}" could not be read.`);
  }
}

function checked(
  { mapping, problems: [problem] }: { mapping: ColumnMapping; problems: readonly MappingProblem[] },
  where: string,
): ColumnMapping {
  if (!problem) return mapping;
  const { key, value, reason } = problem;
  if (reason === 'no-such-field') {
    throw new UsageError(
      `There is no field "${value}" (${where}, "${key}").${didYouMean(value, fieldKeys)} "routebook fields" lists them.`,
    );
  }
  throw new UsageError(`"${key}" in ${where} cannot be read: it should be a column and a field, such as "Via 1" and "transit".`);
}

/** One mapping of several; later ones win. */
export function join(mappings: readonly (ColumnMapping | undefined)[]): ColumnMapping {
  return { columns: Object.fromEntries(mappings.flatMap((mapping) => Object.entries(mapping?.columns ?? {}))) };
}

/**
 * What is worth keeping of how a file was read: what was given, and the columns that were surely understood. A heading that stands over columns
 * of different fields ("Origin" over a town and its country) is not kept: it would make them one.
 */
export function mappingToKeep({ sheets }: Review, given: ColumnMapping): ColumnMapping {
  const all = sheets.flatMap(({ table }) => table?.columns ?? []).filter(({ header }) => header !== '');
  const fields = new Map<string, Set<unknown>>();
  for (const { header, field } of all) fields.set(header, (fields.get(header) ?? new Set()).add(field));
  const columns = all.filter(({ field, header, confidence }) => field !== null && confidence >= SURE && fields.get(header)?.size === 1);
  return join([{ columns: Object.fromEntries(columns.map(({ header, field }) => [header, field])) }, given]);
}
