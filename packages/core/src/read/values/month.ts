/** A month or a whole year: `YYYY-MM` or `YYYY`. */
export function printMonth(year: number, month?: number): string {
  return month ? `${year}-${String(month).padStart(2, '0')}` : String(year);
}

/** Years that a route sheet can be about; everything else is another kind of number. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1950 && value <= 2100;
}

/** The year that two digits stand for: 50 to 99 are the last century. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
}

/** Whether there is such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** The month of a spreadsheet's day number (1900 system). */
export function monthOfSerial(serial: number): string {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 7);
}
