import type { Grid, ReadingNotice } from '@routebook/core';
import type { Limits } from '../limits.js';
import { tooLarge } from '../unreadable-file.js';
import type { CellBudget } from '../xlsx/sheet-cells.js';
import type { XmlHandler } from '../xml/xml-scanner.js';
import type { XmlTag } from '../xml/xml-tag.js';
import { NoteText } from './note-text.js';
import { OdsCell } from './ods-cell.js';
import { OdsStyles } from './ods-styles.js';
import { OdsTable } from './ods-table.js';
import { Paragraphs } from './paragraphs.js';

const MOST_BLANKS = 32_767;
/** Elements around rows and columns that only group them. */
const groups = new Set([
  'table-row-group',
  'table-header-rows',
  'table-rows',
  'table-column-group',
  'table-header-columns',
  'table-columns',
]);
const textElements = new Set(['span', 'a', 'ruby', 'ruby-base']);
/** Cells of other files that are kept for formulas: `'file:///x.ods'#$Sheet1`. */
const COPY_OF_OTHER_FILE = /^'[^']*'#\$/;

/** Takes the content of an OpenDocument file as it is scanned: styles first, then sheets. */
export class OdsDocument implements XmlHandler {
  readonly sheets: Grid[] = [];
  readonly notices: ReadingNotice[] = [];
  readonly styles: OdsStyles;
  private readonly budget: CellBudget;
  private readonly paragraphs: Paragraphs;
  private readonly note: NoteText;
  private readonly cell = new OdsCell();
  private inSpreadsheet = false;
  private table: OdsTable | undefined;
  private inCell = false;
  private inParagraph = false;
  /** How deep within an element that is passed over; 0: not. */
  private passed = 0;
  private inNote = false;

  constructor(private readonly limits: Limits) {
    this.styles = new OdsStyles(limits.textBytes);
    this.budget = { cells: limits.cells };
    this.paragraphs = new Paragraphs(limits.textBytes);
    this.note = new NoteText(limits.textBytes);
  }

  open(name: string, tag: XmlTag): void {
    if (this.passed > 0) {
      this.passed++;
      if (this.inNote) this.note.open(name);
    } else if (this.inParagraph) this.openInParagraph(name, tag);
    else if (this.inCell) this.openInCell(name);
    else if (this.table) this.openInTable(name, tag, this.table);
    else if (this.inSpreadsheet) this.openInSpreadsheet(name, tag);
    else if (name === 'spreadsheet') this.inSpreadsheet = true;
    else this.styles.open(name, tag);
  }

  text(bytes: Uint8Array, start: number, end: number, literal: boolean): void {
    if (this.inNote) this.note.add(bytes, start, end, literal);
    else if (this.inParagraph && this.passed === 0) this.paragraphs.add(bytes, start, end, literal);
    else if (!this.inSpreadsheet) this.styles.text(bytes, start, end, literal);
  }

  close(name: string): void {
    if (this.passed > 0) this.closePassed(name);
    else if (this.inParagraph) this.closeInParagraph(name);
    else if (this.inCell) this.closeCell();
    else if (this.table) this.closeInTable(name, this.table);
    else if (name === 'spreadsheet') this.inSpreadsheet = false;
    else if (!this.inSpreadsheet) this.styles.close(name);
  }

  private openInSpreadsheet(name: string, tag: XmlTag): void {
    const title = tag.attribute('name', true) ?? '';
    if (name !== 'table' || COPY_OF_OTHER_FILE.test(title)) {
      this.passed = 1;
      return;
    }
    if (this.sheets.length === this.limits.sheets) throw tooLarge('sheets', this.limits.sheets);
    const hidden = this.styles.hiddenTables.has(tag.attribute('style-name', true) ?? '');
    this.table = new OdsTable(title, hidden ? 'hidden' : 'visible', this.styles, this.limits, this.budget);
  }

  private openInTable(name: string, tag: XmlTag, table: OdsTable): void {
    if (name === 'table-cell' || name === 'covered-table-cell') {
      this.inCell = true;
      this.cell.read(tag);
      this.paragraphs.clear();
    } else if (name === 'table-row') table.openRow(tag);
    else if (name === 'table-column') table.addColumns(tag);
    else if (!groups.has(name)) this.passed = 1;
  }

  private openInCell(name: string): void {
    if (name === 'p') {
      this.inParagraph = true;
      this.paragraphs.begin();
      return;
    }
    this.passed = 1;
    this.inNote = name === 'annotation';
    this.note.begin();
  }

  private openInParagraph(name: string, tag: XmlTag): void {
    if (name === 's') this.paragraphs.interrupt(' '.repeat(Math.min(Number(tag.attribute('c', true) ?? 1) || 0, MOST_BLANKS)));
    else if (name === 'tab') this.paragraphs.interrupt('\t');
    else if (name === 'line-break') this.paragraphs.interrupt('\n');
    else {
      this.paragraphs.interrupt('');
      if (!textElements.has(name)) this.passed = 1;
    }
  }

  private closePassed(name: string): void {
    this.passed--;
    if (!this.inNote) return;
    this.note.close(name);
    if (this.passed > 0) return;
    this.inNote = false;
    if (this.table && !this.note.isOwn) this.table.comments++;
  }

  private closeInParagraph(name: string): void {
    if (name !== 'p') {
      this.paragraphs.interrupt('');
      return;
    }
    this.paragraphs.end();
    this.inParagraph = false;
  }

  private closeCell(): void {
    this.inCell = false;
    this.table?.addCell(this.cell, this.paragraphs.toText());
  }

  private closeInTable(name: string, table: OdsTable): void {
    if (name === 'table-row') table.closeRow();
    if (name !== 'table') return;
    this.table = undefined;
    this.sheets.push(table.toGrid());
    if (table.comments > 0) this.notices.push({ code: 'workbook-has-comments', args: { sheet: table.name, count: table.comments } });
  }
}
