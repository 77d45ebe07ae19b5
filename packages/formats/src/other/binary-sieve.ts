import { cellKey } from '@routebook/core';
import { concatBytes } from '../concat-bytes.js';
import type { Limits } from '../limits.js';
import { damaged, tooLarge } from '../unreadable-file.js';
import type { CellBudget } from '../xlsx/sheet-cells.js';
import { type BinaryRecord, binaryRecords, readWideText } from './binary-records.js';
import type { SheetFacts } from './sheet-facts.js';

const [ROW, COLUMN, MERGE, TEXT, FORMAT] = [0, 60, 176, 19, 44];
const [FIRST_FORMULA, LAST_FORMULA] = [8, 11];
const [FIRST_CELL, LAST_CELL, RICH_CELL] = [2, 18, 62];
/** A blank cell with a column of its own, and one that follows another. */
const blankCells: ReadonlySet<number> = new Set([1, 12]);
/** The beginning and end of a part within a part that older programs pass over. */
const [SINCE_BEGIN, SINCE_END] = [35, 36];
const styleRecords: ReadonlySet<number> = new Set([44, 47, 617, 618]);
const textRecords: ReadonlySet<number> = new Set([159, 160]);

/** The cells of a sheet's part and nothing else; what is said about rows, columns and formulas goes to `facts`. */
export function sieveSheet(bytes: Uint8Array, part: string, facts: SheetFacts, limits: Limits, budget: CellBudget): Uint8Array {
  const kept: Uint8Array[] = [];
  let row = -1;
  let inside = 0;
  for (const { type, view, whole } of binaryRecords(bytes, part)) {
    if (type === SINCE_BEGIN) inside++;
    else if (type === SINCE_END) inside--;
    if (inside > 0) continue;
    if (type === ROW) {
      if (view.byteLength < 12) throw damaged('row-number', part);
      row = view.getUint32(0, true);
      if (row >= limits.rows) throw tooLarge('rows', limits.rows);
      if ((view.getUint8(11) & 0x10) !== 0) facts.hiddenRows.add(row);
      kept.push(whole);
    } else if (isCell(type)) {
      takeCell(type, view, row, { part, facts, limits, budget });
      kept.push(whole);
    } else if (type === COLUMN && view.byteLength >= 17 && (view.getUint8(16) & 1) === 1) {
      facts.hideColumns(view.getUint32(0, true), view.getUint32(4, true));
    } else if (type === MERGE && view.byteLength >= 16) {
      const [top, bottom, left, right] = [0, 4, 8, 12].map((at) => view.getUint32(at, true)) as [number, number, number, number];
      facts.addMerge({ top, left, bottom, right }, limits);
    }
  }
  return concatBytes(kept);
}

function isCell(type: number): boolean {
  return (type >= FIRST_CELL && type <= LAST_CELL && type !== 12) || type === RICH_CELL || blankCells.has(type);
}

interface Place {
  readonly part: string;
  readonly facts: SheetFacts;
  readonly limits: Limits;
  readonly budget: CellBudget;
}

function takeCell(type: number, view: DataView, row: number, { part, facts, limits, budget }: Place): void {
  if (row < 0 || view.byteLength < 4) throw damaged('cell-reference', part);
  if (--budget.cells < 0) throw tooLarge('cells', limits.cells);
  checkText(type, view);
  if (type > LAST_FORMULA && type !== RICH_CELL) return;
  if (view.byteLength < 8) throw damaged('cell-reference', part);
  const column = view.getUint32(0, true);
  if (column >= limits.columns) throw tooLarge('columns', limits.columns);
  if (type >= FIRST_FORMULA) facts.formulas.add(cellKey(row, column));
}

/** Where the text of a cell begins: a text, that of a formula, one without a column, one with formats. */
const textAt: ReadonlyMap<number, number> = new Map([
  [6, 8],
  [8, 8],
  [17, 4],
  [RICH_CELL, 9],
]);

/** The library believes what a text says of its length, and counts its formats without end: those are taken away. */
function checkText(type: number, view: DataView): void {
  const at = textAt.get(type);
  if (at === undefined) return;
  const { next } = readWideText(view, at);
  if (next === at + 4) view.setUint32(at, 0, true);
  if (type === RICH_CELL) view.setUint8(at - 1, 0);
}

/** A shared text without its formats. */
function plainText({ view, whole }: BinaryRecord): Uint8Array {
  const { next } = readWideText(view, 1);
  if (next === 5) view.setUint32(1, 0, true);
  view.setUint8(0, 0);
  return whole;
}

/** The number formats and the styles of cells. */
export function sieveStyles(bytes: Uint8Array, part: string): Uint8Array[] {
  const kept = [...binaryRecords(bytes, part)].filter(({ type }) => styleRecords.has(type));
  for (const { type, view } of kept) if (type === FORMAT) readWideText(view, 2);
  return kept.map(({ whole }) => whole);
}

/** The texts that cells share. */
export function sieveTexts(bytes: Uint8Array, part: string, limits: Limits): Uint8Array {
  const kept: Uint8Array[] = [];
  for (const record of binaryRecords(bytes, part)) {
    if (record.type === TEXT) kept.push(plainText(record));
    else if (textRecords.has(record.type)) kept.push(record.whole);
    if (kept.length > limits.sharedStrings + 2) throw tooLarge('sharedStrings', limits.sharedStrings);
  }
  return concatBytes(kept);
}
