import { defaultLimits } from '../../limits.js';
import { prefixAt } from '../../xml/prefix-at.js';
import { type XmlHandler, XmlScanner } from '../../xml/xml-scanner.js';
import type { XmlTag } from '../../xml/xml-tag.js';
import { CellTag, readInteger } from '../cell-tag.js';
import { isTrue } from '../workbook-part.js';
import type { SkipReason } from './cell-edit.js';
import { parseArea } from './parse-area.js';
import type { EditedRow, FoundCell, FoundRow, PlacedEdit } from './place-edits.js';

/** Where a sheet's rows stand; positions are bytes of its part. */
export interface SheetFrame {
  /** Of the element that holds the rows, with its colon. */
  prefix: string;
  openEnd: number;
  closeStart: number;
  closesItself: boolean;
  /** Whether a cell of the sheet holds a formula. */
  hasFormulas: boolean;
  /** Styles that columns give to new cells. */
  readonly columnStyles: { first: number; last: number; style: number }[];
  /** The value of the attribute that tells the used area. */
  dimension?: { start: number; end: number; area: string };
}

/** Looks up all edited cells in one pass over the sheet, and marks those that must not be overwritten. */
export function findPlaces(bytes: Uint8Array, part: string, rows: readonly EditedRow[]): SheetFrame {
  const finder = new PlaceFinder(bytes, rows);
  scanWhole(bytes, part, finder);
  return finder.frame;
}

/** A handler that asks where the tag stands that it is told. */
export interface PlacedHandler extends XmlHandler {
  scanner: Pick<XmlScanner, 'tagStart' | 'tagEnd'>;
}

/** Scans a part that is in memory. */
export function scanWhole(bytes: Uint8Array, part: string, handler: PlacedHandler): void {
  const scanner = new XmlScanner(handler, part, defaultLimits.xmlDepth);
  handler.scanner = scanner;
  scanner.push(bytes);
  scanner.end();
}

/** Takes a sheet's XML as it is scanned and fills in where edits go. */
export class PlaceFinder implements PlacedHandler {
  scanner: PlacedHandler['scanner'] = { tagStart: 0, tagEnd: 0 };
  readonly frame: SheetFrame = { prefix: '', openEnd: -1, closeStart: -1, closesItself: false, hasFormulas: false, columnStyles: [] };
  private readonly tag = new CellTag();
  private readonly byRow: ReadonlyMap<number, EditedRow>;
  private section = '';
  private row = -1;
  private column = -1;
  /** Rows before this one have their place. */
  private nextRow = 0;
  private found: FoundRow | undefined;
  private edited: EditedRow | undefined;
  private nextEdit = 0;
  private rowNamed = true;
  private inCell = false;
  private cell: FoundCell | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly rows: readonly EditedRow[],
  ) {
    this.byRow = new Map(rows.map((row) => [row.row, row]));
  }

  open(name: string, tag: XmlTag): void {
    if (this.inCell) {
      if (name === 'f') this.openFormula(tag);
      else if (name === 'is' && this.cell) this.cell.text = true;
    } else if (this.section === 'sheetData') {
      if (name === 'c') this.openCell(tag);
      else if (name === 'row') this.openRow(tag);
    } else this.openOutside(name, tag);
  }

  close(name: string): void {
    const { tagStart, tagEnd } = this.scanner;
    if (this.inCell) {
      if (name !== 'c') return;
      if (this.cell) this.cell.end = tagEnd;
      this.cell = undefined;
      this.inCell = false;
    } else if (name === 'row' && this.section === 'sheetData') this.closeRow(tagStart);
    else if (name === this.section) {
      this.section = '';
      if (name === 'sheetData') this.frame.closeStart = tagStart;
      if (name === 'sheetData') this.frame.closesItself = tagEnd === this.frame.openEnd;
    }
  }

  private openOutside(name: string, tag: XmlTag): void {
    if (name === 'sheetData' && this.frame.openEnd < 0) {
      this.section = name;
      this.frame.openEnd = this.scanner.tagEnd;
      this.frame.prefix = prefixAt(this.bytes, this.scanner.tagStart);
    } else if (name === 'cols' || name === 'mergeCells') this.section = name;
    else if (name === 'mergeCell' && this.section === 'mergeCells') this.cover(tag.attribute('ref') ?? '', 'merged');
    else if (name === 'col' && this.section === 'cols') this.addColumnStyle(tag);
    else if (name === 'dimension' && this.frame.openEnd < 0) {
      const area = tag.attribute('ref');
      if (area !== undefined) this.frame.dimension = { start: tag.valueStart, end: tag.valueEnd, area };
    }
  }

  private addColumnStyle(tag: XmlTag): void {
    const style = Number(tag.attribute('style') ?? 0);
    const first = Number(tag.attribute('min')) - 1;
    if (style > 0) this.frame.columnStyles.push({ first, last: Number(tag.attribute('max') ?? first + 1) - 1, style });
  }

  private openRow(tag: XmlTag): void {
    const { tagStart, tagEnd } = this.scanner;
    const number = readNumber(tag);
    this.rowNamed = number > 0;
    this.row = this.rowNamed ? number - 1 : this.row + 1;
    this.column = -1;
    for (let next = this.rows[this.nextRow]; next && next.row < this.row; next = this.rows[++this.nextRow]) next.before = tagStart;
    this.found = { start: tagStart, openEnd: tagEnd, closeStart: tagEnd, closesItself: false, style: -1 };
    this.editRow();
    if (!this.edited) return;
    if (isTrue(tag.attribute('customFormat'))) this.found.style = Number(tag.attribute('s') ?? -1);
    const spans = tag.attribute('spans');
    if (spans !== undefined) this.found.spans = { start: tag.valueStart, end: tag.valueEnd, text: spans };
  }

  private editRow(): void {
    this.edited = this.byRow.get(this.row);
    this.nextEdit = 0;
    if (this.edited) this.edited.found = this.found;
  }

  private closeRow(tagStart: number): void {
    if (!this.edited || !this.found) return;
    this.found.closesItself = tagStart === this.found.start;
    this.found.closeStart = this.found.closesItself ? this.found.openEnd : tagStart;
    this.edited = undefined;
  }

  private openCell(tag: XmlTag): void {
    this.inCell = true;
    if (!this.edited && this.rowNamed) return;
    this.tag.read(tag);
    if (!this.rowNamed && this.column < 0) this.moveRow(this.tag.row);
    this.column = this.tag.column < 0 ? this.column + 1 : this.tag.column;
    if (this.edited) this.findEdit(this.edited.edits, this.column);
  }

  /** A row without number is where its first cell says. */
  private moveRow(row: number): void {
    this.rowNamed = true;
    if (row < 0 || row === this.row) return;
    if (this.edited) delete this.edited.found;
    this.row = row;
    this.editRow();
  }

  private findEdit(edits: readonly PlacedEdit[], column: number): void {
    const { tagStart, tagEnd } = this.scanner;
    for (let next = edits[this.nextEdit]; next && next.column < column; next = edits[++this.nextEdit]) next.before = tagStart;
    const edit = edits[this.nextEdit];
    if (edit?.column !== column) return;
    const { type, style } = this.tag;
    const text = type === 'shared' || type === 'text' || type === 'inline';
    this.cell = { start: tagStart, end: tagEnd, style, text, named: this.tag.column >= 0, formula: false };
    edit.found = this.cell;
  }

  private openFormula(tag: XmlTag): void {
    this.frame.hasFormulas = true;
    if (this.cell) this.cell.formula = true;
    const area = tag.attribute('ref');
    if (area?.includes(':')) this.cover(area, 'formula');
  }

  /** Marks edits that an area covers; of a merged one, all but the first cell. */
  private cover(reference: string, skip: SkipReason): void {
    const area = parseArea(reference);
    if (!area) return;
    for (let index = firstRow(this.rows, area.top); index < this.rows.length; index++) {
      const row = this.rows[index] as EditedRow;
      if (row.row > area.bottom) return;
      for (const edit of row.edits) {
        const first = skip === 'merged' && row.row === area.top && edit.column === area.left;
        if (edit.column < area.left || edit.column > area.right || first) continue;
        edit.skip ??= skip;
        if (skip === 'merged') edit.coveredBy ??= { row: area.top, column: area.left };
      }
    }
  }
}

/** The number that a row gives itself; -1 when it gives none. */
function readNumber(tag: XmlTag): number {
  while (tag.next()) {
    if (tag.prefixed || tag.nameEnd - tag.nameStart !== 1 || tag.bytes[tag.nameStart] !== 114) continue;
    return readInteger(tag.bytes, tag.valueStart, tag.valueEnd);
  }
  return -1;
}

/** The first of the sorted rows that is not above `row`. */
function firstRow(rows: readonly EditedRow[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as EditedRow).row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
