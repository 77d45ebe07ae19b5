import { columnIndex, columnName } from '../model/address.js';
import { type FieldKey, isFieldKey } from '../model/fields.js';
import { foldWords } from '../text/fold.js';

/**
 * What a person said about columns, as it is kept in JSON: `{"columns": {"Via 1": "transit", "D": null}}`. A key is the text of a header (case,
 * accents and punctuation do not count) or the letters of a column; null = leave the column out.
 */
export interface ColumnMapping {
  readonly columns: Readonly<Record<string, FieldKey | null>>;
}

/** A part of a mapping that can't be used, and why. */
export interface MappingProblem {
  readonly key: string;
  readonly value: string;
  readonly reason: 'no-such-field' | 'not-readable';
}

export interface ParsedMapping {
  readonly mapping: ColumnMapping;
  readonly problems: readonly MappingProblem[];
}

type Entry = readonly [key: string, value: unknown];
const NOTHING = new Set(['', '-', 'null', 'none']);

function fromEntries(entries: Iterable<Entry>): ParsedMapping {
  const columns: [string, FieldKey | null][] = [];
  const problems: MappingProblem[] = [];
  for (const [key, value] of entries) {
    const text = typeof value === 'string' ? value.trim() : value === null ? '' : undefined;
    if (text === undefined || key.trim() === '') problems.push({ key, value: String(value), reason: 'not-readable' });
    else if (NOTHING.has(text.toLowerCase())) columns.push([key.trim(), null]);
    else if (isFieldKey(text)) columns.push([key.trim(), text]);
    else problems.push({ key, value: text, reason: 'no-such-field' });
  }
  return { mapping: { columns: Object.fromEntries(columns) }, problems };
}

function pairOf(line: string): Entry {
  const at = line.lastIndexOf('=');
  return at < 0 ? [line, undefined] : [line.slice(0, at), line.slice(at + 1)];
}

/** Reads pairs as they are typed, one in each text or line: `Via 1=transit`; nothing after `=` leaves the column out. */
export function parseMapping(texts: string | readonly string[]): ParsedMapping {
  const lines = (typeof texts === 'string' ? [texts] : texts).flatMap((text) => text.split(/[\n;]/));
  return fromEntries(lines.filter((line) => line.trim() !== '').map(pairOf));
}

/** Reads a mapping that was kept as JSON (already parsed). */
export function readMapping(value: unknown): ParsedMapping {
  const columns = typeof value === 'object' && value !== null && 'columns' in value ? value.columns : undefined;
  if (typeof columns !== 'object' || columns === null) {
    return { mapping: { columns: {} }, problems: [{ key: 'columns', value: String(columns), reason: 'not-readable' }] };
  }
  return fromEntries(Object.entries(columns));
}

/** Looks a column up in a mapping: by its header first, then by its letters. Undefined = nothing was said about it. */
export function mappingReader(mapping: ColumnMapping | undefined): (column: number, header: string) => FieldKey | null | undefined {
  const byHeader = new Map<string, FieldKey | null>();
  const byColumn = new Map<string, FieldKey | null>();
  for (const [key, field] of Object.entries(mapping?.columns ?? {})) {
    byHeader.set(foldWords(key), field);
    if (columnIndex(key) >= 0) byColumn.set(key.toUpperCase(), field);
  }
  if (byHeader.size === 0) return () => undefined;
  return (column, header) => {
    const folded = foldWords(header);
    if (folded !== '' && byHeader.has(folded)) return byHeader.get(folded);
    return byColumn.get(columnName(column));
  };
}
