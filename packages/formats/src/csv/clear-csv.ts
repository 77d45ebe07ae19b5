import type { ReadOptions } from '../format-reader.js';
import { unguardFormula } from './guard-formula.js';
import type { FieldSpan } from './locate-fields.js';
import { findOwnColumns, missingCells, type OwnColumns } from './own-columns.js';
import { splicedText, spliceTable, type TextSplice } from './splice-table.js';
import { textEncoder } from './text-encoder.js';
import { fieldSpans, readTable, type TextTable } from './text-table.js';

const DELIMITERS = [',', ';', '\t', '|', ', ', '; '];

/**
 * Takes exactly that off which `annotateCsv` put on: our two columns and the apostrophes before cells that a spreadsheet would run.
 * A file without our columns comes back as it is, with `found` false. Throws `UnreadableFile` as `readWorkbook` does.
 */
export function clearCsv(bytes: Uint8Array, options: ReadOptions): { bytes: Uint8Array; found: boolean } {
  const cleared = clearTable(readTable(bytes, options), options);
  return { bytes: cleared ?? bytes, found: cleared !== undefined };
}

/** The bytes without what we had added; undefined when there is nothing of the kind. */
export function clearTable(table: TextTable, options: ReadOptions): Uint8Array | undefined {
  if (!table.normal.includes('Routebook (1/2')) return undefined;
  // Our own words may have made another delimiter the likelier one.
  for (const delimiter of new Set([table.delimiter, ...DELIMITERS])) {
    const read = delimiter === table.delimiter ? table : readTable(table.bytes, options, delimiter);
    const own = findOwnColumns(read.rows);
    if (own) return removeOwn(read, own);
  }
  return undefined;
}

function removeOwn(table: TextTable, own: OwnColumns): Uint8Array {
  const splices: TextSplice[] = [];
  for (const [row, cells] of table.rows.entries()) {
    const isOurs = cells.length >= own.column + 2;
    if (!isOurs && !cells.some(isUnguardable)) continue;
    const spans = fieldSpans(table, row);
    if (!spans) continue;
    for (const [column, cell] of cells.entries()) {
      if (isUnguardable(cell) && !(isOurs && (column === own.column || column === own.column + 1))) {
        const { start, quoted } = spans[column] as FieldSpan;
        splices.push({ start: start + Number(quoted), end: start + Number(quoted) + 1, text: '' });
      }
      if (isOurs && column === own.column + 1) splices.push(removal(spans, own.column - missingCells(cells, own.column), column));
    }
  }
  return restore(table, splices, own.was);
}

function isUnguardable(cell: unknown): boolean {
  return typeof cell === 'string' && cell.charCodeAt(0) === 39 && unguardFormula(cell) !== cell;
}

/** From behind the cell before `first` up to the end of `last`; of a table that has no other columns, all of the row. */
function removal(spans: readonly FieldSpan[], first: number, last: number): TextSplice {
  return { start: spans[first - 1]?.end ?? (spans[0] as FieldSpan).start, end: (spans[last] as FieldSpan).end, text: '' };
}

function restore(table: TextTable, splices: readonly TextSplice[], was: string | undefined): Uint8Array {
  if (was !== undefined) {
    const bytes = encodeAs(splicedText(table, splices), was);
    if (bytes) return bytes;
  }
  return spliceTable(table, splices).bytes;
}

/** The name of the encoding comes from the file and may be any. */
function encodeAs(text: string, encoding: string): Uint8Array | undefined {
  try {
    return textEncoder(encoding)(text);
  } catch {
    return undefined;
  }
}
