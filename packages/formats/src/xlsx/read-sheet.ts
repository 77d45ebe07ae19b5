import { type Area, cellKey, type Grid, MAX_COLUMNS, parseAddress } from '@routebook/core';
import type { Limits } from '../limits.js';
import { damaged, tooLarge } from '../unreadable-file.js';
import { TextCollector } from '../xml/text-collector.js';
import type { XmlHandler } from '../xml/xml-scanner.js';
import type { XmlTag } from '../xml/xml-tag.js';
import { CellTag } from './cell-tag.js';
import type { CellValues } from './cell-values.js';
import { type CellBudget, SheetCells } from './sheet-cells.js';
import { isTrue } from './workbook-part.js';

/** Takes a sheet's XML as it is scanned and gives its grid at the end. */
export class SheetReader implements XmlHandler {
  private readonly cells: SheetCells;
  private readonly content: TextCollector;
  private readonly tag = new CellTag();
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly formulas = new Set<number>();
  private readonly uncalculated = new Set<number>();
  /** The part of the sheet that is being read: drawings on it have elements of the same names. */
  private section = '';
  private row = -1;
  private column = -1;
  private inCell = false;
  private inline = false;
  private formula = false;
  private phonetic = false;
  private collecting = false;

  constructor(
    private readonly part: string,
    private readonly values: CellValues,
    private readonly limits: Limits,
    budget: CellBudget,
  ) {
    this.cells = new SheetCells(limits, budget);
    this.content = new TextCollector(limits.textBytes);
  }

  toGrid(name: string, visibility: Grid['visibility']): Grid {
    const { merges, hiddenRows, hiddenColumns, formulas, uncalculated } = this;
    return { name, visibility, rows: this.cells.rows, merges, hiddenRows, hiddenColumns, formulas, uncalculated };
  }

  open(name: string, tag: XmlTag): void {
    if (this.inCell) this.openInCell(name);
    else if (name === 'c' && this.section === 'sheetData') this.openCell(tag);
    else if (name === 'row' && this.section === 'sheetData') this.openRow(tag);
    else if (name === 'sheetData' || name === 'cols' || name === 'mergeCells') this.section = name;
    else if (name === 'col' && this.section === 'cols') this.hideColumns(tag);
    else if (name === 'mergeCell' && this.section === 'mergeCells') this.addMerge(tag.attribute('ref') ?? '');
  }

  close(name: string): void {
    if (!this.inCell) {
      if (name === this.section) this.section = '';
    } else if (name === 'c') this.closeCell();
    else if (name === 'v' || name === 't') this.collecting = false;
    else if (name === 'rPh') this.phonetic = false;
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    if (this.collecting) this.content.add(bytes, start, end, literal);
  }

  private openRow(tag: XmlTag): void {
    const number = tag.attribute('r');
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0) throw damaged('row-number', this.part);
    this.cells.checkPlace(this.row, 0);
    if (isTrue(tag.attribute('hidden'))) this.hiddenRows.add(this.row);
  }

  private openCell(tag: XmlTag): void {
    this.tag.read(tag);
    if (!this.tag.valid) throw damaged('cell-reference', this.part);
    this.row = this.tag.row < 0 ? Math.max(this.row, 0) : this.tag.row;
    this.column = this.tag.column < 0 ? this.column + 1 : this.tag.column;
    this.cells.checkPlace(this.row, this.column);
    this.content.clear();
    this.inCell = true;
    this.inline = false;
    this.formula = false;
  }

  private openInCell(name: string): void {
    if (name === 'f') this.formula = true;
    else if (name === 'rPh') this.phonetic = true;
    else if (name === 'is') {
      this.inline = true;
      this.content.clear();
    } else if (name === 'v' || name === 't') this.collecting = name === 'v' ? !this.inline : this.inline && !this.phonetic;
  }

  private closeCell(): void {
    this.inCell = false;
    const { row, column, tag } = this;
    const type = this.inline ? 'inline' : tag.type;
    const empty = this.content.length === 0 && !(this.formula && type === 'text');
    if (this.formula) this.formulas.add(cellKey(row, column));
    if (this.formula && empty) this.uncalculated.add(cellKey(row, column));
    if (empty) return;
    const value = this.values.read(type, tag.style, this.content);
    if (value !== null) this.cells.put(row, column, value);
  }

  private hideColumns(tag: XmlTag): void {
    if (!isTrue(tag.attribute('hidden'))) return;
    const first = Math.max(1, Number(tag.attribute('min')) || 1);
    const last = Math.min(Number(tag.attribute('max')) || first, MAX_COLUMNS);
    // Ranges must not overlap; those that do can only repeat what is known, and would cost time.
    if (this.hiddenColumns.size >= MAX_COLUMNS || this.hiddenColumns.has(last - 1)) return;
    for (let column = Math.floor(first); column <= last; column++) this.hiddenColumns.add(column - 1);
  }

  private addMerge(reference: string): void {
    const [start = '', end = start] = reference.split(':', 2);
    const first = parseAddress(start);
    const last = parseAddress(end);
    if (!first || !last) return;
    if (this.merges.length === this.limits.merges) throw tooLarge('merges', this.limits.merges);
    this.merges.push({
      top: Math.min(first.row, last.row),
      left: Math.min(first.column, last.column),
      bottom: Math.max(first.row, last.row),
      right: Math.max(first.column, last.column),
    });
  }
}
