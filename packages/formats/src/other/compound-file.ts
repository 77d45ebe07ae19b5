import { concatBytes } from '../concat-bytes.js';
import { damaged } from '../unreadable-file.js';

const HEADER = 512;
const ENTRY = 128;
/** Numbers from here on are no sectors: the end of a chain, a free one. */
const FIRST_MARK = 0xfffffffa;
const MINI_SHIFT = 6;
const [STREAM, ROOT] = [2, 5];

interface Entry {
  readonly name: string;
  readonly type: number;
  /** Its neighbours in the folder, and the first of its own content; numbers of entries. */
  readonly around: readonly number[];
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** An OLE compound file, the container of old Office files. Chains that go in circles or out of the file are refused. */
export class CompoundFile {
  private readonly view: DataView;
  private readonly shift: number;
  private readonly table: Uint32Array;
  private readonly entries: readonly Entry[];
  private mini: { content: Uint8Array; table: Uint32Array } | undefined;

  /** Throws `file-damaged`. */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < HEADER) throw damaged('compound-header');
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.shift = this.view.getUint16(30, true);
    if (this.shift !== 9 && this.shift !== 12) throw damaged('compound-header');
    this.table = numbersOf(this.join(this.tableSectors()));
    this.entries = readEntries(this.join(this.chain(this.view.getUint32(48, true), this.table)));
  }

  /** Names of everything in it, also of what lies deeper. */
  get names(): string[] {
    return this.entries.map(({ name }) => name);
  }

  /** The content of a stream that lies at the top; undefined when there is none of that name. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.topEntries().find((found) => found.type === STREAM && found.name.toLowerCase() === name.toLowerCase());
    if (!entry) return undefined;
    if (entry.size >= this.view.getUint32(56, true)) return this.join(this.chain(entry.start, this.table)).subarray(0, entry.size);
    return this.miniStream(entry);
  }

  private topEntries(): Entry[] {
    const found: Entry[] = [];
    const seen = new Set<number>();
    const waiting = [this.entries.find(({ type }) => type === ROOT)?.child ?? 0];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const entry = this.entries[id];
      if (!entry || seen.has(id)) continue;
      seen.add(id);
      found.push(entry);
      waiting.push(...entry.around);
    }
    return found;
  }

  /** Short streams lie in pieces of 64 bytes in a stream of their own. */
  private miniStream({ start, size }: Entry): Uint8Array {
    const root = this.entries.find(({ type }) => type === ROOT);
    this.mini ??= {
      content: this.join(this.chain(root?.start ?? FIRST_MARK, this.table)),
      table: numbersOf(this.join(this.chain(this.view.getUint32(60, true), this.table))),
    };
    const { content, table } = this.mini;
    const pieces = this.chain(start, table).map((piece) => content.subarray(piece << MINI_SHIFT, (piece + 1) << MINI_SHIFT));
    return concatBytes(pieces).subarray(0, size);
  }

  /** Where the table of chains lies: the first numbers stand in the header, the others in a chain of their own. */
  private tableSectors(): number[] {
    const found = [...numbersOf(this.bytes.subarray(76, HEADER))];
    const last = (1 << (this.shift - 2)) - 1;
    const most = this.bytes.length >> this.shift;
    let sector = this.view.getUint32(68, true);
    for (let count = 0; sector < FIRST_MARK; count++) {
      if (count > most) throw damaged('compound-chain');
      const numbers = numbersOf(this.sector(sector));
      found.push(...numbers.subarray(0, last));
      sector = numbers[last] ?? FIRST_MARK;
    }
    const sectors = found.filter((number) => number < FIRST_MARK);
    if (sectors.length > most) throw damaged('compound-chain');
    return sectors;
  }

  private chain(start: number, table: Uint32Array): number[] {
    const found: number[] = [];
    for (let sector = start; sector < FIRST_MARK; sector = table[sector] as number) {
      if (found.length > table.length || sector >= table.length) throw damaged('compound-chain');
      found.push(sector);
    }
    return found;
  }

  private sector(number: number): Uint8Array {
    const start = (number + 1) * 2 ** this.shift;
    if (start >= this.bytes.length) throw damaged('compound-chain');
    return this.bytes.subarray(start, start + 2 ** this.shift);
  }

  private join(sectors: readonly number[]): Uint8Array {
    return concatBytes(sectors.map((number) => this.sector(number)));
  }
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const decoder = new TextDecoder('utf-16le');
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    entries.push({
      name: decoder.decode(directory.subarray(at, at + length)),
      type: view.getUint8(at + 66),
      around: [view.getUint32(at + 68, true), view.getUint32(at + 72, true)],
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}
