import type { DateCell } from '@routebook/core';

const DAY = 86_400_000;
const SECONDS = 86_400;
/** Serial 61 is 1900-03-01; before it the count is one off, because serial 60 is a day that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_BEFORE_MARCH_1900 = Date.UTC(1899, 11, 31);
/** 9999-12-31. */
const LAST_SERIAL = 2_958_465;
/** Days from the beginning of the 1900 system to that of 1904. */
export const SHIFT_1904 = 1462;

/**
 * A date from a serial of the 1900 system; undefined when the serial is outside the calendar of spreadsheets.
 * A time of day alone has the serial of day 0, which is shown as 1899-12-31.
 */
export function dateFromSerial(serial: number, format: string): DateCell | undefined {
  if (!(serial >= 0)) return undefined;
  let day = Math.floor(serial);
  let seconds = Math.round((serial - day) * SECONDS);
  if (seconds === SECONDS) {
    day++;
    seconds = 0;
  }
  if (day > LAST_SERIAL) return undefined;
  const iso = seconds === 0 ? isoDay(day) : `${isoDay(day)}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return Object.freeze({ type: 'date', serial, iso, format });
}

/** Reads `2019-03-07`, `2019-03-07T10:30:00Z` and `10:30:00`, as strict files write dates and times; undefined when it is none. */
export function dateFromIso(text: string, format: string): DateCell | undefined {
  const [day = '', time] = text.trim().split('T', 2);
  if (time === undefined && day.includes(':')) return dateFromParts(0, dayFraction(day), format);
  return dateFromParts(daySerial(day), time === undefined ? 0 : dayFraction(time), format);
}

function dateFromParts(day: number | undefined, fraction: number | undefined, format: string): DateCell | undefined {
  return day === undefined || fraction === undefined ? undefined : dateFromSerial(day + fraction, format);
}

function daySerial(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  const days = (time - EPOCH) / DAY;
  return days < 61 ? days - 1 : days;
}

function dayFraction(text: string): number | undefined {
  const match = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?$/.exec(text);
  return match ? (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / SECONDS : undefined;
}

function isoDay(day: number): string {
  if (day === 60) return '1900-02-29';
  const epoch = day < 60 ? EPOCH_BEFORE_MARCH_1900 : EPOCH;
  return new Date(epoch + day * DAY).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
