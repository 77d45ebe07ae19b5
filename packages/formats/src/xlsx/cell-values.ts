import type { Cell, DateCell, ErrorCell } from '@routebook/core';
import type { TextCollector } from '../xml/text-collector.js';
import { TextPool } from '../xml/text-pool.js';
import { type CellType, readInteger } from './cell-tag.js';
import { dateFromIso, dateFromSerial, SHIFT_1904 } from './date-cell.js';
import { parseNumber } from './parse-number.js';

/** What cells refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** By cell style; undefined: no date. */
  readonly dateFormats: readonly (string | undefined)[];
  readonly date1904: boolean;
}

/** Turns what stands between the tags of a cell into its value; equal dates, texts and errors are one object. */
export class CellValues {
  /** Cells that pointed to a shared text which is not there. */
  missing = 0;
  private readonly texts = new TextPool();
  private readonly dates = new Map<number, Map<number, DateCell | undefined>>();
  private readonly errors = new Map<string, ErrorCell>();

  constructor(private readonly context: CellContext) {}

  read(type: CellType, style: number, content: TextCollector): Cell {
    switch (type) {
      case 'number':
        return this.readNumber(style, content);
      case 'shared':
        return this.readShared(content);
      case 'boolean':
        return readBoolean(this.texts.get(content));
      case 'error':
        return this.readError(this.texts.get(content));
      case 'date':
        return this.readIsoDate(style, this.texts.get(content));
      default:
        return this.texts.get(content);
    }
  }

  private readNumber(style: number, content: TextCollector): Cell {
    const number = parseNumber(content);
    if (Number.isNaN(number)) return this.texts.get(content);
    const format = this.context.dateFormats[style];
    return format === undefined ? number : (this.readDate(style, number, format) ?? number);
  }

  private readDate(style: number, number: number, format: string): DateCell | undefined {
    let dates = this.dates.get(style);
    if (!dates) {
      dates = new Map();
      this.dates.set(style, dates);
    }
    const known = dates.get(number);
    if (known) return known;
    const date = dateFromSerial(this.context.date1904 ? number + SHIFT_1904 : number, format);
    dates.set(number, date);
    return date;
  }

  private readShared(content: TextCollector): Cell {
    const text = this.context.strings[readInteger(content.bytes, 0, content.length)];
    if (text !== undefined) return text;
    this.missing++;
    return null;
  }

  private readError(code: string): ErrorCell {
    const known = this.errors.get(code);
    if (known) return known;
    const error: ErrorCell = Object.freeze({ type: 'error', code });
    this.errors.set(code, error);
    return error;
  }

  private readIsoDate(style: number, text: string): Cell {
    return dateFromIso(text, this.context.dateFormats[style] ?? '') ?? text;
  }
}

function readBoolean(text: string): Cell {
  const word = text.trim().toLowerCase();
  if (word === '1' || word === 'true') return true;
  return word === '0' || word === 'false' ? false : text;
}
