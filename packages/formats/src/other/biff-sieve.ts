import { cellKey } from '@routebook/core';
import type { Limits } from '../limits.js';
import { refuse } from '../refuse.js';
import { damaged, tooLarge, UnreadableFile } from '../unreadable-file.js';
import { NOTE_AUTHOR } from '../xlsx/marks/comment-xml.js';
import { checkTexts } from './check-texts.js';
import { SheetFacts, visibilityOf } from './sheet-facts.js';

const [BOF, EOF, CONTINUE, BOUND_SHEET, SST, FILE_PASS] = [0x809, 0x0a, 0x3c, 0x85, 0xfc, 0x2f];
const [CODE_PAGE, DATE_1904, COLUMN, ROW, MERGES, NOTE, MULTIPLE] = [0x42, 0x22, 0x7d, 0x208, 0xe5, 0x1c, 0xbd];
const formulas: ReadonlySet<number> = new Set([0x06, 0x206, 0x406]);
/** Number, text (of the table, of its own, with formats), truth or error, small number, small numbers, formula and its text. */
const cellRecords: ReadonlySet<number> = new Set([0x203, 0xfd, 0x204, 0xd6, 0x205, 0x27e, MULTIPLE, ...formulas, 0x207]);
/** Sheets, texts, cell styles, number formats, and how texts are coded. */
const bookRecords: ReadonlySet<number> = new Set([BOUND_SHEET, SST, 0xe0, 0x41e, CODE_PAGE]);
/** A record that the library passes over. */
const IGNORED = 0xbf;
/** The library looks for every character through the list of pieces of the text table: bytes times pieces. */
const MOST_TEXT_WORK = 1e10;

interface BiffSheet {
  readonly facts: SheetFacts;
  /** 0 sheet of cells, 1 macros, 2 chart, 6 a module of Visual Basic. */
  readonly kind: number;
  /** Where its records begin. */
  readonly position: number;
}

/** The records of an .xls workbook after the sieve. */
export interface SievedBiff {
  /** The records; those that are not needed for values are marked so that the library passes over them. */
  readonly records: Uint8Array;
  /** In the order of the tabs. Names are not read here. */
  readonly sheets: readonly BiffSheet[];
  readonly date1904: boolean;
  /** Of texts in a file of Excel 5 and 95; undefined from Excel 97 on, whose texts are Unicode. */
  readonly codePage: number | undefined;
}

/** Lets through only the records that hold values. Throws `UnreadableFile`: encrypted, damaged, too large, older than Excel 5. */
export function sieveBiff(stream: Uint8Array, limits: Limits): SievedBiff {
  const sieve = new BiffSieve(stream.slice(), limits);
  sieve.run();
  return sieve.result();
}

class BiffSieve {
  private readonly view: DataView;
  private readonly sheets: BiffSheet[] = [];
  private sheet: BiffSheet | undefined;
  private version = 0;
  private depth = 0;
  private cells = 0;
  private date1904 = false;
  private codePage = 1252;
  private kept = false;
  private inTexts = false;
  private readonly textPieces: Uint8Array[] = [];
  private textBytes = 0;
  private end: number;

  constructor(
    private readonly records: Uint8Array,
    private readonly limits: Limits,
  ) {
    this.view = new DataView(records.buffer, records.byteOffset, records.byteLength);
    this.end = records.length;
  }

  result(): SievedBiff {
    const { sheets, date1904, version, codePage } = this;
    return { records: this.records.subarray(0, this.end), sheets, date1904, codePage: version === 8 ? undefined : codePage };
  }

  run(): void {
    let at = 0;
    while (at + 4 <= this.end) {
      const type = this.view.getUint16(at, true);
      const length = this.view.getUint16(at + 2, true);
      const next = at + 4 + length;
      // Between and after the sheets may stand anything, mostly zeros.
      if (this.depth === 0 && !isBegin(type)) break;
      if (next > this.end) throw damaged('record-cut-off');
      if (!this.take(type, at, at + 4, length)) this.view.setUint16(at, IGNORED, true);
      at = next;
    }
    this.end = Math.min(at, this.end);
    if (this.version === 0) throw damaged('no-records');
    if (this.textPieces.length > 0) checkTexts(this.textPieces);
  }

  /** Whether the record is let through. */
  private take(type: number, at: number, data: number, length: number): boolean {
    if (isBegin(type)) return this.begin(type, at, data, length);
    if (type === EOF) {
      this.depth--;
      return true;
    }
    if (type === FILE_PASS) throw new UnreadableFile('file-encrypted', { how: 'password' });
    if (type === CONTINUE) this.weighTexts(data, length);
    else {
      this.inTexts = type === SST;
      this.kept = this.depth === 1 && (this.sheet ? this.takeInSheet(type, data, length) : this.takeInBook(type, data, length));
      if (this.inTexts) this.weighTexts(data, length);
    }
    return this.kept;
  }

  private begin(type: number, at: number, data: number, length: number): boolean {
    const version = type === BOF && length >= 4 ? this.view.getUint16(data, true) : 0;
    if (version !== 0x600 && version !== 0x500) throw refuse('xls-4');
    if (this.depth === 0) this.sheet = this.sheets.find(({ position }) => position === at);
    this.version ||= version >> 8 === 6 ? 8 : 5;
    this.depth++;
    this.kept = false;
    return true;
  }

  private weighTexts(data: number, length: number): void {
    if (!this.inTexts) return;
    this.textPieces.push(this.records.subarray(data, data + length));
    this.textBytes += length;
    if (this.textPieces.length * this.textBytes > MOST_TEXT_WORK) throw tooLarge('sharedStrings', this.limits.sharedStrings);
  }

  private takeInBook(type: number, data: number, length: number): boolean {
    if (type === BOUND_SHEET && length >= 6) this.addSheet(data);
    if (type === DATE_1904 && length >= 2) this.date1904 = this.view.getUint16(data, true) === 1;
    if (type === CODE_PAGE && length >= 2) this.codePage = this.view.getUint16(data, true);
    return bookRecords.has(type);
  }

  private addSheet(data: number): void {
    if (this.sheets.length === this.limits.sheets) throw tooLarge('sheets', this.limits.sheets);
    const facts = new SheetFacts('', visibilityOf(this.view.getUint8(data + 4)));
    this.sheets.push({ facts, kind: this.view.getUint8(data + 5), position: this.view.getUint32(data, true) });
  }

  private takeInSheet(type: number, data: number, length: number): boolean {
    const facts = this.sheet?.facts;
    if (!facts || this.sheet?.kind !== 0) return false;
    if (!cellRecords.has(type) && length >= 4) this.learn(type, data, length, facts);
    else if (formulas.has(type)) this.takeFormula(data, length, facts);
    else this.count(type === MULTIPLE ? Math.floor(length / 6) : 1);
    return cellRecords.has(type);
  }

  /** What the formula says is taken out of it: only its value is wanted. */
  private takeFormula(data: number, length: number, facts: SheetFacts): void {
    if (length < 22) throw damaged('formula-cut-off');
    this.count(1);
    facts.formulas.add(cellKey(this.view.getUint16(data, true), this.view.getUint16(data + 2, true)));
    this.view.setUint16(data + 20, 0xffff, true);
  }

  private learn(type: number, data: number, length: number, facts: SheetFacts): void {
    const number = (offset: number) => this.view.getUint16(data + offset, true);
    if (type === COLUMN && length >= 10 && (number(8) & 1) === 1) facts.hideColumns(number(0), number(2));
    else if (type === ROW && length >= 14 && (number(12) & 0x20) !== 0) facts.hiddenRows.add(number(0));
    else if (type === NOTE && number(0) !== 0xffff && !this.isOwnNote(data, length)) facts.comments++;
    else if (type === MERGES) this.readMerges(data, length, facts);
  }

  private readMerges(data: number, length: number, facts: SheetFacts): void {
    const number = (at: number) => this.view.getUint16(at, true);
    const count = Math.min(number(data), Math.floor((length - 2) / 8));
    for (let at = data + 2; at < data + 2 + count * 8; at += 8) {
      facts.addMerge({ top: number(at), bottom: number(at + 2), left: number(at + 4), right: number(at + 6) }, this.limits);
    }
  }

  /** The name of who wrote a note stands in it from Excel 97 on. */
  private isOwnNote(data: number, length: number): boolean {
    if (this.version !== 8 || length < 11 || this.view.getUint16(data + 8, true) !== NOTE_AUTHOR.length) return false;
    const wide = (this.view.getUint8(data + 10) & 1) === 1;
    const name = this.records.subarray(data + 11, Math.min(data + length, data + 11 + NOTE_AUTHOR.length * (wide ? 2 : 1)));
    return new TextDecoder(wide ? 'utf-16le' : 'latin1').decode(name) === NOTE_AUTHOR;
  }

  private count(cells: number): void {
    this.cells += cells;
    if (this.cells > this.limits.cells) throw tooLarge('cells', this.limits.cells);
  }
}

/** Where a book or a sheet begins, in any version. */
function isBegin(type: number): boolean {
  return (type & 0xff) === 9 && type >> 8 <= 8 && (type & 0x100) === 0;
}
