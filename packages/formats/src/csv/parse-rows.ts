import type { Cell } from '@routebook/core';
import Papa from 'papaparse';
import type { Limits } from '../limits.js';
import { tooLarge } from '../unreadable-file.js';

/** Rows of a text table, and the first row (from 0) in which a quotation mark is opened that nothing closes. */
export interface ParsedRows {
  readonly rows: Cell[][];
  readonly openQuote?: number | undefined;
}

export type LineEnd = '\n' | '\r' | '\r\n';

/** Where each row stands in the text that was cut, from its first character to before its line end. */
export interface RowTrace {
  readonly starts: number[];
  readonly ends: number[];
  /** Rows read with their quotes as plain signs, and rows whose quotes are not as they should be. */
  readonly odd: Map<number, 'plain' | 'broken'>;
}

const LONGEST_SHARED = 64;
const MOST_SHARED = 200_000;
/** How many characters may be read twice to mend open quotes; what follows is then read without quotes. */
const MOST_REPEATED = 16 * 1024 * 1024;

/**
 * Cuts a text into rows of cells; blank cells are null. A quote that is never closed would swallow all rows after it:
 * the line that opens it is read with its quotes as plain signs.
 */
export function parseRows(text: string, delimiter: string, limits: Limits): ParsedRows {
  const { lineEnd, normal } = findLineEnd(text);
  return new RowParser(normal, delimiter, lineEnd, limits).parse();
}

/** As `parseRows`, with the text that was cut (its line ends made alike) and where in it each row stands. */
export function traceRows(text: string, delimiter: string, limits: Limits): ParsedRows & TracedText {
  const trace: RowTrace = { starts: [], ends: [], odd: new Map() };
  const { lineEnd, normal } = findLineEnd(text);
  return { ...new RowParser(normal, delimiter, lineEnd, limits, trace).parse(), lineEnd, normal, trace };
}

interface TracedText {
  readonly lineEnd: LineEnd;
  readonly normal: string;
  readonly trace: RowTrace;
}

class RowParser {
  private readonly rows: Cell[][] = [];
  private readonly shared = new Map<string, string>();
  private cells = 0;
  private openQuote: number | undefined;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
    private readonly lineEnd: LineEnd,
    private readonly limits: Limits,
    private readonly trace?: RowTrace,
  ) {}

  parse(): ParsedRows {
    let repeated = 0;
    for (let at = 0; at < this.text.length && repeated < MOST_REPEATED; ) {
      const open = this.parseQuoted(at);
      if (!open) break;
      repeated += open.end - open.start;
      this.openQuote ??= this.rows.length;
      at = this.parsePlainLine(open.start);
      if (repeated >= MOST_REPEATED) this.parsePlain(at, this.text.length);
    }
    return { rows: this.rows, openQuote: this.openQuote };
  }

  /** Adds rows from `from` on, up to one whose quotes are broken and run over lines; gives where that begins and ended. */
  private parseQuoted(from: number): { start: number; end: number } | undefined {
    const text = from === 0 ? this.text : this.text.slice(from);
    let start = 0;
    let open: { start: number; end: number } | undefined;
    const parser = this.createParser('"', (row, cursor, broken) => {
      if (broken && row.some((cell) => cell.includes(this.lineEnd))) {
        open = { start: from + start, end: from + cursor };
        parser.abort();
        return;
      }
      this.note(from + start, from + cursor, broken ? 'broken' : undefined);
      start = cursor;
      this.add(row);
    });
    parser.parse(text, 0, false);
    return open;
  }

  /** Adds one line as it stands and gives where the next begins. */
  private parsePlainLine(start: number): number {
    const found = this.text.indexOf(this.lineEnd, start);
    const end = found < 0 ? this.text.length : found;
    this.parsePlain(start, end);
    return end + this.lineEnd.length;
  }

  private parsePlain(from: number, to: number): void {
    let start = from;
    this.createParser('\u0000', (row, cursor) => {
      this.note(start, from + cursor, 'plain');
      start = from + cursor;
      this.add(row);
    }).parse(this.text.slice(from, to), 0, false);
  }

  /** Keeps where the row that is about to be added stands; `next` is where the one after it begins. */
  private note(start: number, next: number, odd?: 'plain' | 'broken'): void {
    if (!this.trace) return;
    const end = next - this.lineEnd.length;
    if (odd) this.trace.odd.set(this.trace.starts.length, odd);
    this.trace.starts.push(start);
    this.trace.ends.push(end >= start && this.text.startsWith(this.lineEnd, end) ? end : next);
  }

  private createParser(quoteChar: string, step: (row: string[], cursor: number, broken: boolean) => void): Papa.Parser {
    return new Papa.Parser({
      delimiter: this.delimiter,
      newline: this.lineEnd,
      quoteChar,
      escapeChar: quoteChar,
      step: ({ data, errors, meta }: Papa.ParseStepResult<string[][]>) => {
        for (const row of data as unknown as string[][]) step(row, meta.cursor, errors.length > 0);
      },
    });
  }

  private add(row: string[]): void {
    const { limits } = this;
    this.cells += row.length;
    if (this.rows.length >= limits.rows) throw tooLarge('rows', limits.rows);
    if (row.length > limits.columns) throw tooLarge('columns', limits.columns);
    if (this.cells > limits.cells) throw tooLarge('cells', limits.cells);
    const cells: Cell[] = row;
    for (let at = 0; at < row.length; at++) cells[at] = this.share(row[at] as string);
    this.rows.push(cells);
  }

  /** One string for all cells of the same text. */
  private share(cell: string): string | null {
    if (cell === '') return null;
    if (cell.length > LONGEST_SHARED) return cell;
    const known = this.shared.get(cell);
    if (known !== undefined) return known;
    if (this.shared.size >= MOST_SHARED) return cell;
    const own = copy(cell);
    this.shared.set(own, own);
    return own;
  }
}

/** The same letters in a place of their own: a piece of the text would keep all of the text in memory. */
function copy(cell: string): string {
  const codes: number[] = [];
  for (let at = 0; at < cell.length; at++) codes.push(cell.charCodeAt(at));
  return String.fromCharCode(...codes);
}

/** Line ends are of one kind in nearly all files; those that are mixed are made alike, but a lone CR between LFs belongs to its cell. */
function findLineEnd(text: string): { lineEnd: LineEnd; normal: string } {
  if (!text.includes('\r')) return { lineEnd: '\n', normal: text };
  if (!text.includes('\n')) return { lineEnd: '\r', normal: text };
  if (!/\r(?!\n)|(?:^|[^\r])\n/.test(text)) return { lineEnd: '\r\n', normal: text };
  const normal = text.replaceAll('\r\n', '\n');
  const { cr, lf } = countLineEnds(normal);
  if (cr <= lf) return { lineEnd: '\n', normal };
  return lf === 0 ? { lineEnd: '\r', normal } : { lineEnd: '\n', normal: normal.replaceAll('\r', '\n') };
}

/** Those outside quotes. */
function countLineEnds(text: string): { cr: number; lf: number } {
  const counts = { cr: 0, lf: 0 };
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) quoted = !quoted;
    else if (code === 13 && !quoted) counts.cr++;
    else if (code === 10 && !quoted) counts.lf++;
  }
  return counts;
}
