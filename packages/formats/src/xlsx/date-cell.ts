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

/** Reads `2019-03-07`, `2019-03-07T10:30:00Z`, as strict files write dates; undefined when it is none. */
export function dateFromIso(text: string, format: string): DateCell | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?Z?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).toISOString().slice(0, 10) !== `${match[1]}-${match[2]}-${match[3]}`) return undefined;
  const days = (time - EPOCH) / DAY;
  const fraction = (hour * 3600 + minute * 60 + second) / SECONDS;
  return dateFromSerial((days < 61 ? days - 1 : days) + fraction, format);
}

function isoDay(day: number): string {
  if (day === 60) return '1900-02-29';
  const epoch = day < 60 ? EPOCH_BEFORE_MARCH_1900 : EPOCH;
  return new Date(epoch + day * DAY).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
