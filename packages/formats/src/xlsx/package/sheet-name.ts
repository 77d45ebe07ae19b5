const LONGEST = 31;
/** Excel keeps this name for its list of changes. */
const RESERVED = 'History';

/** A name that a sheet may have: at most 31 characters, none of `[]:*?/\` or control characters, no apostrophe at its ends. */
export function cleanSheetName(wanted: string): string {
  const allowed = wanted.replace(/[[\]:*?/\\]/g, ' ').replace(/\p{Cc}/gu, '');
  const start = trimQuotes(allowed).slice(0, LONGEST);
  // A character outside the basic plane takes two places, of which the cut may leave one.
  const name = trimQuotes(start.replace(/[\uD800-\uDBFF]$/, '')) || 'Sheet';
  return sameSheetName(name, RESERVED) ? `${name}_` : name;
}

/** Whether two names are those of one sheet: spreadsheets do not regard case. */
export function sameSheetName(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase();
}

/** A reference to cells of a sheet: `'Sheet 1'!B6`. */
export function sheetReference(sheet: string, cells: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cells}`;
}

function trimQuotes(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && (text[start] === "'" || text[start] === ' ')) start++;
  while (end > start && (text[end - 1] === "'" || text[end - 1] === ' ')) end--;
  return text.slice(start, end);
}
