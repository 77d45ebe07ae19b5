import type { XmlTag } from '../xml/xml-tag.js';

/** How the value of a cell is to be read. */
export type CellType = 'number' | 'shared' | 'text' | 'inline' | 'boolean' | 'error' | 'date';

/** What the opening tag of a cell or a row says; one is filled again for each. */
export class CellTag {
  /** Zero-based; -1 when the tag does not say. Columns and rows too large for a sheet come out as such. */
  row = -1;
  column = -1;
  style = 0;
  type: CellType = 'number';
  /** False when the reference cannot be one. */
  valid = true;

  /** Reads `<c r="B6" s="1" t="s">`. */
  read(tag: XmlTag): void {
    this.row = -1;
    this.column = -1;
    this.style = 0;
    this.type = 'number';
    this.valid = true;
    while (tag.next()) {
      if (tag.prefixed || tag.nameEnd - tag.nameStart !== 1) continue;
      const name = tag.bytes[tag.nameStart];
      if (name === 114) this.readReference(tag);
      else if (name === 115) this.style = readInteger(tag.bytes, tag.valueStart, tag.valueEnd);
      else if (name === 116) this.type = readType(tag);
    }
  }

  private readReference({ bytes, valueStart, valueEnd }: XmlTag): void {
    let at = valueStart;
    let column = 0;
    for (; at < valueEnd; at++) {
      const letter = (bytes[at] as number) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    this.column = column - 1;
    this.row = readInteger(bytes, at, valueEnd) - 1;
    this.valid = column > 0 && this.row >= 0;
  }
}

/** A number without sign from digits alone; -1 when it is none. */
export function readInteger(bytes: Uint8Array, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return start < end ? number : -1;
}

function readType({ bytes, valueStart, valueEnd }: XmlTag): CellType {
  const first = bytes[valueStart];
  if (first === 115) return valueEnd - valueStart === 1 ? 'shared' : 'text';
  if (first === 98) return 'boolean';
  if (first === 101) return 'error';
  if (first === 105) return 'inline';
  return first === 100 ? 'date' : 'number';
}
