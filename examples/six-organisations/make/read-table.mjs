/**
 * A table typed as text: a line is a row, `|` stands between cells. Digits become a number, `@2019-10-15` a date, nothing a blank;
 * `\n` in a cell is a line break.
 */
export function readTable(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split('|').map((cell) => readCell(cell.trim())));
}

function readCell(text) {
  if (text === '') return null;
  if (/^\d+$/.test(text)) return Number(text);
  if (/^@\d{4}-\d\d-\d\d$/.test(text)) return dateSerial(text.slice(1));
  return text.replaceAll('\\n', '\n');
}

// Excel's day 0; right for every day after February 1900.
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A date as Excel keeps it (days), typed as the writer wants it; `d-mmm` is how Excel shows what it takes for a day of this year. */
function dateSerial(iso) {
  return { t: 'n', v: (Date.parse(`${iso}T00:00:00Z`) - DAY_ZERO) / 86_400_000, z: 'd-mmm' };
}
