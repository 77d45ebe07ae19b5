import { cellAddress, type ErrorCell } from '@routebook/core';
import { escapeText } from '../../xml/escape-xml.js';
import type { Splice } from '../package/splice.js';
import { appendTo } from './append-to.js';
import type { CellEdit, SkippedEdit } from './cell-edit.js';
import { cellText } from './cell-text.js';
import { findPlaces, type SheetFrame } from './find-places.js';
import { joinSplices } from './join-splices.js';
import { parseArea } from './parse-area.js';
import { type EditedRow, type PlacedEdit, placeEdits } from './place-edits.js';

/** What has to change in a sheet's part, and which edits cannot be made. */
export interface CellSplices {
  readonly splices: Splice[];
  readonly skipped: SkippedEdit[];
  /** Whether the sheet holds formulas, whose results may rest on the cells. */
  readonly hasFormulas: boolean;
}

/**
 * Sets cells by changes to the bytes of a sheet's part: cells keep their styles, everything else stays as it is.
 * `refuse` can say of a cell that it must stay; `textStyle` gives, for a style, the one that differs from it by being text.
 */
export function spliceCells(
  bytes: Uint8Array,
  part: string,
  edits: readonly CellEdit[],
  { refuse, textStyle }: { refuse?: (edit: PlacedEdit) => PlacedEdit['skip']; textStyle?: (style: number) => number } = {},
): CellSplices {
  const skipped: SkippedEdit[] = [];
  const rows = placeEdits(edits, skipped);
  const frame = findPlaces(bytes, part, rows);
  const writer = new CellWriter(frame, textStyle ?? ((style) => style));
  for (const row of rows) {
    for (const edit of row.edits) {
      const reason = frame.openEnd < 0 ? 'sheet-missing' : edit.found?.formula ? 'formula' : (edit.skip ?? refuse?.(edit));
      if (reason) skipped.push({ cell: edit.edit.cell, reason });
      if (reason) edit.skip = reason;
    }
    writer.addRow(row);
  }
  return { splices: writer.finish(), skipped, hasFormulas: frame.hasFormulas };
}

/** Writes the edited rows of one sheet. */
class CellWriter {
  private readonly splices: Splice[] = [];
  private readonly newRows = new Map<number, string>();
  private bottom = -1;
  private left = Number.MAX_SAFE_INTEGER;
  private right = -1;
  private top = Number.MAX_SAFE_INTEGER;

  constructor(
    private readonly frame: SheetFrame,
    private readonly textStyle: (style: number) => number,
  ) {}

  addRow(row: EditedRow): void {
    const made = row.edits.filter((edit) => !edit.skip && !edit.found && edit.edit.value !== null);
    for (const edit of row.edits) if (!edit.skip && edit.found) this.replaceCell(edit, edit.found);
    for (const edit of made) this.widen(edit);
    if (made.length === 0) return;
    if (row.found) this.insertCells(row.found, made);
    else this.insertRow(row, made);
  }

  finish(): Splice[] {
    const { frame, splices } = this;
    for (const [at, text] of this.newRows) {
      if (at >= 0) splices.push({ start: at, end: at, text });
      else splices.push(...appendTo({ ...frame, name: `${frame.prefix}sheetData` }, text));
    }
    this.widenDimension();
    return joinSplices(splices);
  }

  private replaceCell(edit: PlacedEdit, { start, end, style, named }: NonNullable<PlacedEdit['found']>): void {
    this.splices.push({ start, end, text: this.cellXml(edit, style, named) });
  }

  private insertCells(found: NonNullable<EditedRow['found']>, made: readonly PlacedEdit[]): void {
    const last: string[] = [];
    for (const edit of made) {
      const text = this.cellXml(edit, this.styleFor(edit.column, found.style), true);
      if (edit.before < 0) last.push(text);
      else this.splices.push({ start: edit.before, end: edit.before, text });
    }
    if (last.length > 0) this.splices.push(...appendTo({ ...found, name: `${this.frame.prefix}row` }, last.join('')));
    const [first, final] = [made[0] as PlacedEdit, made.at(-1) as PlacedEdit];
    const spans = found.spans && widerSpans(found.spans.text, first.column + 1, final.column + 1);
    if (found.spans && spans) this.splices.push({ start: found.spans.start, end: found.spans.end, text: spans });
  }

  private insertRow({ row, before }: EditedRow, made: readonly PlacedEdit[]): void {
    const cells = made.map((edit) => this.cellXml(edit, this.styleFor(edit.column, -1), true)).join('');
    const name = `${this.frame.prefix}row`;
    this.newRows.set(before, `${this.newRows.get(before) ?? ''}<${name} r="${row + 1}">${cells}</${name}>`);
  }

  private cellXml({ row, column, edit }: PlacedEdit, style: number, named: boolean): string {
    const { prefix } = this.frame;
    const own = edit.style ?? style;
    const shown = edit.asText ? this.textStyle(own) : own;
    const attributes = `${named ? ` r="${cellAddress(row, column)}"` : ''}${shown > 0 ? ` s="${shown}"` : ''}`;
    if (edit.value === null) return `<${prefix}c${attributes}/>`;
    if (typeof edit.value !== 'string') return plainCell(edit.value, prefix, attributes);
    const text = `<${prefix}is><${prefix}t xml:space="preserve">${cellText(edit.value)}</${prefix}t></${prefix}is>`;
    return `<${prefix}c${attributes} t="inlineStr">${text}</${prefix}c>`;
  }

  private styleFor(column: number, rowStyle: number): number {
    if (rowStyle >= 0) return rowStyle;
    return this.frame.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  private widen({ row, column }: PlacedEdit): void {
    this.top = Math.min(this.top, row);
    this.bottom = Math.max(this.bottom, row);
    this.left = Math.min(this.left, column);
    this.right = Math.max(this.right, column);
  }

  private widenDimension(): void {
    const { dimension } = this.frame;
    const area = dimension && parseArea(dimension.area);
    if (!dimension || !area || this.bottom < 0) return;
    const first = cellAddress(Math.min(area.top, this.top), Math.min(area.left, this.left));
    const last = cellAddress(Math.max(area.bottom, this.bottom), Math.max(area.right, this.right));
    const text = first === last ? first : `${first}:${last}`;
    if (text !== dimension.area) this.splices.push({ start: dimension.start, end: dimension.end, text });
  }
}

/** A cell whose value stands in it without a text of its own. */
function plainCell(value: number | boolean | ErrorCell, prefix: string, attributes: string): string {
  const kind = typeof value === 'boolean' ? ' t="b"' : typeof value === 'number' ? '' : ' t="e"';
  const written = typeof value === 'object' ? escapeText(value.code) : Number(value);
  return `<${prefix}c${attributes}${kind}><${prefix}v>${written}</${prefix}v></${prefix}c>`;
}

/** `spans` with more columns in it; undefined when they are there already. */
function widerSpans(spans: string, first: number, last: number): string | undefined {
  const numbers = spans
    .split(/[\s:]+/)
    .map(Number)
    .filter((number) => number > 0);
  if (numbers.length === 0) return undefined;
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return first >= low && last <= high ? undefined : `${Math.min(first, low)}:${Math.max(last, high)}`;
}
