/** The number formats of dates and times that files name by id only. Their look depends on the country; '' where it is not known. */
const builtInDates: Readonly<Record<number, string>> = {
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  45: 'mm:ss',
  47: 'mm:ss.0',
};

/** The format code of a date format; undefined when cells of this format are no dates. `code` is the one that the file gives, if any. */
export function dateFormat(id: number, code: string | undefined): string | undefined {
  if (code !== undefined) return isDateFormat(code) ? code : undefined;
  if (Object.hasOwn(builtInDates, id)) return builtInDates[id];
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? '' : undefined;
}

/** Whether a number of this format is shown as a date or a time of day. Elapsed times such as `[h]:mm` are numbers. */
export function isDateFormat(code: string): boolean {
  let date = false;
  let digits = false;
  for (let at = 0; at < code.length && code[at] !== ';'; at++) {
    const character = code[at] as string;
    if (character === '"') at = indexAfter(code, '"', at);
    else if (character === '\\' || character === '_' || character === '*') at++;
    else if (character === '[') {
      if (/^\[(h+|m+|s+)\]/i.test(code.slice(at, at + 12))) return false;
      at = indexAfter(code, ']', at);
    } else if (/^general/i.test(code.slice(at, at + 7))) at += 6;
    else if (character === '.' && code[at + 1] === '0') at = lastZero(code, at + 1);
    else if (/[ymdhsbeg]/i.test(character)) date = true;
    else if (/[0#?]/.test(character)) digits = true;
  }
  return date && !digits;
}

function indexAfter(code: string, end: string, from: number): number {
  const found = code.indexOf(end, from + 1);
  return found < 0 ? code.length : found;
}

function lastZero(code: string, from: number): number {
  let at = from;
  while (code[at + 1] === '0') at++;
  return at;
}
