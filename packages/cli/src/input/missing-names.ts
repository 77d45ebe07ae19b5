import { placeKey, type Review } from '@routebook/core';
import type { ReadingOptions } from '../reading-options.js';

const MOST_SHEETS = 20;

/** Says that the sheet asked for is not there, and which are. */
export function missingSheet(
  { file, sheets }: { readonly file: string; readonly sheets: readonly { readonly name: string }[] },
  { sheet }: Pick<ReadingOptions, 'sheet'>,
): string[] {
  if (sheet === undefined || sheets.some(({ name }) => name === sheet)) return [];
  const names = sheets.slice(0, MOST_SHEETS).map(({ name }) => `"${name}"`);
  return [`routebook: There is no sheet "${sheet}" in "${file}". It has: ${names.join(', ')}${sheets.length > MOST_SHEETS ? ' ...' : ''}.`];
}

/** Says which columns of `--map` are not there: a slip of the pen would otherwise look like a sheet read as asked. */
export function missingColumns({ file, sheets }: Review, { mapping }: Pick<ReadingOptions, 'mapping'>): string[] {
  const columns = sheets.flatMap(({ table }) => table?.columns ?? []);
  const known = new Set(columns.flatMap(({ column, header }) => [`=${column}`, placeKey(header)]));
  return Object.keys(mapping.columns)
    .filter((key) => !known.has(`=${key.toUpperCase()}`) && !known.has(placeKey(key)))
    .map((key) => `routebook: There is no column "${key}" in "${file}" (--map).`);
}
