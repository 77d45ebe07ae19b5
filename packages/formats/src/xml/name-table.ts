interface Known {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Gives the same string for the same bytes, without making it anew: an XML part says `c` and `v` a million times. */
export class NameTable {
  private readonly slots: (Known | undefined)[] = new Array(256).fill(undefined);

  get(bytes: Uint8Array, start: number, end: number): string {
    const slot = ((bytes[start] as number) * 31 + (bytes[end - 1] as number) * 7 + (end - start)) & 255;
    const known = this.slots[slot];
    if (known && equalsAt(known.bytes, bytes, start, end)) return known.name;
    const copy = bytes.slice(start, end);
    const name = new TextDecoder().decode(copy);
    this.slots[slot] = { bytes: copy, name };
    return name;
  }
}

function equalsAt(known: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let index = 0; index < known.length; index++) {
    if (known[index] !== bytes[start + index]) return false;
  }
  return true;
}
