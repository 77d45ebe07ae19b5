import type { Cell } from '@routebook/core';

/** Where a field stands in the text of its row, with its quotes; zero-based, `end` exclusive. */
export interface FieldSpan {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/**
 * Where the cells of a row stand in its text, by the rules that they were cut with. Undefined when what would be read there is not
 * what was read.
 */
export function locateFields(text: string, cells: readonly Cell[], delimiter: string, plain: boolean): FieldSpan[] | undefined {
  const spans: FieldSpan[] = [];
  let start = 0;
  for (const [at, cell] of cells.entries()) {
    const span = !plain && text[start] === '"' ? quotedSpan(text, start, delimiter) : bareSpan(text, start, delimiter);
    if (!span || readSpan(text, span) !== (cell ?? '')) return undefined;
    spans.push(span.field);
    const isLast = at === cells.length - 1;
    if (isLast !== (span.next === undefined)) return undefined;
    start = span.next ?? start;
  }
  return spans;
}

/** A field, where its content ends, and where the next begins; none after the last of the row. */
interface Found {
  readonly field: FieldSpan;
  readonly closed: number;
  readonly next: number | undefined;
}

function readSpan(text: string, { field, closed }: Found): string {
  return field.quoted ? text.slice(field.start + 1, closed).replaceAll('""', '"') : text.slice(field.start, closed);
}

function bareSpan(text: string, start: number, delimiter: string): Found {
  const found = text.indexOf(delimiter, start);
  const end = found < 0 ? text.length : found;
  return { field: { start, end, quoted: false }, closed: end, next: found < 0 ? undefined : found + delimiter.length };
}

/** A quote closes its field when only blanks stand between it and a delimiter or the end of the row; others belong to the field. */
function quotedSpan(text: string, start: number, delimiter: string): Found | undefined {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 2)) {
    if (text[quote + 1] === '"') continue;
    let end = quote + 1;
    while (end < text.length && !text.startsWith(delimiter, end) && isBlank(text[end] as string)) end++;
    const field = { start, end, quoted: true };
    if (end === text.length) return { field, closed: quote, next: undefined };
    if (text.startsWith(delimiter, end)) return { field, closed: quote, next: end + delimiter.length };
  }
  return undefined;
}

function isBlank(character: string): boolean {
  return character.trim() === '';
}
