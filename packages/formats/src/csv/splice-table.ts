import { byteOffsets } from './byte-offsets.js';
import { textEncoder } from './text-encoder.js';
import { TextOffsets } from './text-offsets.js';
import type { TextTable } from './text-table.js';

/** `text` in place of what stands from `start` to before `end`, offsets in `table.normal`. */
export interface TextSplice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The new file, and whether it had to become UTF-8 with a byte order mark because a character was not in its encoding. */
export interface SplicedText {
  readonly bytes: Uint8Array;
  readonly changed: boolean;
}

const MARK = '\ufeff';

/** Puts texts into a table; all other bytes stay. The splices are sorted and do not overlap. */
export function spliceTable(table: TextTable, splices: readonly TextSplice[]): SplicedText {
  const offsets = new TextOffsets(table.decoded, table.normal, table.bodyStart);
  const placed = splices.map(({ start, end, text }) => ({ start: offsets.find(start), end: offsets.find(end), text }));
  const bytes = spliceBytes(table, placed);
  return bytes ? { bytes, changed: false } : { bytes: new TextEncoder().encode(MARK + spliceText(table.decoded, placed)), changed: true };
}

/** The decoded text of a table with its splices made. */
export function splicedText(table: TextTable, splices: readonly TextSplice[]): string {
  const offsets = new TextOffsets(table.decoded, table.normal, table.bodyStart);
  const placed = splices.map(({ start, end, text }) => ({ start: offsets.find(start), end: offsets.find(end), text }));
  return spliceText(table.decoded, placed);
}

function spliceText(text: string, splices: readonly TextSplice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: inserted } of splices) {
    pieces.push(text.slice(at, start), inserted);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** Undefined when a text does not fit into the encoding. */
function spliceBytes({ bytes, encoding }: TextTable, splices: readonly TextSplice[]): Uint8Array | undefined {
  const offsets = byteOffsets(bytes, encoding);
  const inserts = encodeTexts(splices, encoding);
  if (!offsets || !inserts) return undefined;
  const places = splices.map(({ start, end }) => [offsets.find(start), offsets.find(end)] as const);
  let length = bytes.length;
  for (const [at, [start, end]] of places.entries()) length += (inserts[at] as Uint8Array).length - (end - start);
  const made = new Uint8Array(length);
  let from = 0;
  let to = 0;
  for (const [at, [start, end]] of places.entries()) {
    const insert = inserts[at] as Uint8Array;
    made.set(bytes.subarray(from, start), to);
    made.set(insert, to + start - from);
    to += start - from + insert.length;
    from = end;
  }
  made.set(bytes.subarray(from), to);
  return made;
}

function encodeTexts(splices: readonly TextSplice[], encoding: string): Uint8Array[] | undefined {
  const encode = textEncoder(encoding);
  const known = new Map<string, Uint8Array>();
  const encoded: Uint8Array[] = [];
  for (const { text } of splices) {
    const bytes = known.get(text) ?? encode(text);
    if (!bytes) return undefined;
    known.set(text, bytes);
    encoded.push(bytes);
  }
  return encoded;
}
