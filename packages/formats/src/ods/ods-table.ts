import { type Area, cellKey, type Grid, MAX_COLUMNS } from '@routebook/core';
import type { Limits } from '../limits.js';
import { tooLarge } from '../unreadable-file.js';
import { type CellBudget, SheetCells } from '../xlsx/sheet-cells.js';
import type { XmlTag } from '../xml/xml-tag.js';
import { countOf, type OdsCell } from './ods-cell.js';
import type { OdsStyles } from './ods-styles.js';

/** One formula may stand for a whole sheet of them; programs write each by itself. */
const MOST_REPEATED_FORMULAS = 500_000;

interface Span {
  readonly first: number;
  readonly last: number;
}

/** One sheet of an OpenDocument file while it is filled. Cells and rows may stand for many that are alike. */
export class OdsTable {
  comments = 0;
  private readonly cells: SheetCells;
  private readonly merges: Area[] = [];
  private readonly hiddenRows: Span[] = [];
  private readonly hiddenColumns = new Set<number>();
  private readonly columnStyles: string[] = [];
  private readonly formulas = new Set<number>();
  private readonly uncalculated = new Set<number>();
  private columns = 0;
  private row = 0;
  private rowRepeat = 1;
  private repeatedFormulas = 0;
  private rowStyle: string | undefined;
  private column = 0;

  constructor(
    readonly name: string,
    private readonly visibility: Grid['visibility'],
    private readonly styles: OdsStyles,
    private readonly limits: Limits,
    budget: CellBudget,
  ) {
    this.cells = new SheetCells(limits, budget);
  }

  toGrid(): Grid {
    const { name, visibility, merges, hiddenColumns, formulas, uncalculated } = this;
    const { rows } = this.cells;
    const hiddenRows = new Set<number>();
    // Rows below the last cell are mostly one entry for a million.
    for (const { first, last } of this.hiddenRows) for (let row = first; row <= Math.min(last, rows.length - 1); row++) hiddenRows.add(row);
    return { name, visibility, rows, merges, hiddenRows, hiddenColumns, formulas, uncalculated };
  }

  addColumns(tag: XmlTag): void {
    const first = this.columns;
    this.columns += countOf(tag.attribute('number-columns-repeated', true));
    const last = Math.min(this.columns, MAX_COLUMNS) - 1;
    const style = tag.attribute('default-cell-style-name', true);
    const hidden = isHidden(tag);
    for (let column = first; column <= last; column++) {
      if (style !== undefined) this.columnStyles[column] = style;
      if (hidden) this.hiddenColumns.add(column);
    }
  }

  openRow(tag: XmlTag): void {
    this.column = 0;
    this.rowRepeat = countOf(tag.attribute('number-rows-repeated', true));
    this.rowStyle = tag.attribute('default-cell-style-name', true);
    if (isHidden(tag)) this.hiddenRows.push({ first: this.row, last: this.row + this.rowRepeat - 1 });
  }

  closeRow(): void {
    if (this.rowRepeat > 1) this.cells.repeatRow(this.row, this.rowRepeat);
    this.row += this.rowRepeat;
    this.rowRepeat = 1;
  }

  addCell(cell: OdsCell, text: string): void {
    const repeat = cell.count('number-columns-repeated');
    const isFormula = cell.get('formula') !== undefined;
    this.addMerge(cell);
    if (isFormula || !cell.isBlank(text)) {
      const format = this.styles.dateFormat(cell.get('style-name') ?? this.rowStyle ?? this.columnStyles[this.column]);
      const value = cell.isBlank(text) ? null : cell.value(text, format);
      this.cells.checkPlace(this.row + this.rowRepeat - 1, this.column + repeat - 1);
      if (isFormula) this.countFormulas(repeat * this.rowRepeat);
      for (let column = this.column; column < this.column + repeat; column++) {
        if (value !== null) this.cells.put(this.row, column, value);
        if (isFormula) this.noteFormula(column, value === null);
      }
    }
    this.column += repeat;
  }

  private countFormulas(count: number): void {
    if (count > 1) this.repeatedFormulas += count;
    if (this.repeatedFormulas > MOST_REPEATED_FORMULAS) throw tooLarge('cells', MOST_REPEATED_FORMULAS);
  }

  private noteFormula(column: number, isUncalculated: boolean): void {
    for (let row = this.row; row < this.row + this.rowRepeat; row++) {
      this.formulas.add(cellKey(row, column));
      if (isUncalculated) this.uncalculated.add(cellKey(row, column));
    }
  }

  private addMerge(cell: OdsCell): void {
    const [rows, columns] = [cell.count('number-rows-spanned'), cell.count('number-columns-spanned')];
    if (rows === 1 && columns === 1) return;
    if (this.merges.length === this.limits.merges) throw tooLarge('merges', this.limits.merges);
    this.merges.push({ top: this.row, left: this.column, bottom: this.row + rows - 1, right: this.column + columns - 1 });
  }
}

/** By hand, or because a filter leaves the row out. */
function isHidden(tag: XmlTag): boolean {
  const visibility = tag.attribute('visibility', true);
  return visibility === 'collapse' || visibility === 'filter';
}
