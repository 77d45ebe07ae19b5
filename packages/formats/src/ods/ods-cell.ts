import type { Cell } from '@routebook/core';
import { dateFromIso, dateFromSerial } from '../xlsx/date-cell.js';
import { isDateFormat } from '../xlsx/number-format.js';
import { decodeText } from '../xml/decode-text.js';
import type { XmlTag } from '../xml/xml-tag.js';

const SECONDS = 86_400;
const errorCodes: ReadonlySet<string> = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** What the tag of a cell says. Two attributes share a name: `office:value-type` comes first, `calcext:value-type` knows errors. */
export class OdsCell {
  private attributes = new Map<string, string>();
  private isError = false;

  read(tag: XmlTag): void {
    this.attributes.clear();
    this.isError = false;
    while (tag.next()) {
      const name = String.fromCharCode(...tag.bytes.subarray(tag.nameStart, tag.nameEnd));
      const value = decodeText(tag.bytes, tag.valueStart, tag.valueEnd);
      if (!this.attributes.has(name)) this.attributes.set(name, value);
      if (name === 'value-type' && value === 'error') this.isError = true;
    }
  }

  get(name: string): string | undefined {
    return this.attributes.get(name);
  }

  /** A count such as `number-columns-repeated`; 1 when it is not given or none. */
  count(name: string): number {
    return countOf(this.get(name));
  }

  /** Whether something stands in the cell, given the text between its tags. */
  isBlank(text: string): boolean {
    return this.get('value-type') === undefined && text === '';
  }

  value(text: string, format: string | undefined): Cell {
    const shown = this.get('string-value') || text;
    if (this.isError || (this.get('formula') !== undefined && isErrorText(text)))
      return Object.freeze({ type: 'error', code: text || shown });
    switch (this.get('value-type')) {
      case 'float':
      case 'percentage':
      case 'currency':
        return numberOf(this.get('value')) ?? text;
      case 'boolean':
        return this.get('boolean-value') === 'true';
      case 'date':
        return dateFromIso(this.get('date-value') ?? '', format ?? '') ?? text;
      case 'time':
        return timeOf(this.get('time-value') ?? '', format ?? 'h:mm:ss') ?? text;
      default:
        return shown;
    }
  }
}

/** A count of an attribute; 1 when it is not given or none. */
export function countOf(text: string | undefined): number {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

function isErrorText(text: string): boolean {
  return errorCodes.has(text) || /^Err:\d{3}$/.test(text);
}

function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isNaN(number) ? undefined : number;
}

/** `PT10H30M00S`: a time of day, or a number of days where the format counts on beyond a day. */
function timeOf(text: string, format: string): Cell | undefined {
  const match = /^(-?)P(?:(\d{1,9})D)?T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,12})?)S)?$/.exec(text);
  if (!match) return undefined;
  const [days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0)) as [number, number, number, number];
  const serial = (days * SECONDS + hours * 3600 + minutes * 60 + seconds) / SECONDS;
  if (match[1] === '-') return -serial;
  return isDateFormat(format) ? dateFromSerial(serial, format) : serial;
}
