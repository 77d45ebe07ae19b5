import Papa from 'papaparse';

/** Tried in this order; the earlier wins a tie. */
const delimiters = [',', ';', '\t', '|'] as const;
/** A blank after each sign hides the quotes from a parser; it then belongs to the sign. */
const spaced = [', ', '; '] as const;
const LINES = 100;
const SAMPLE = 256 * 1024;

/** The sign between cells, found out from the first lines: the one that cuts most of them into the same number of cells. */
export function findDelimiter(text: string, preferred?: string): string {
  const sample = text.slice(0, SAMPLE);
  let best = preferred ?? ',';
  let highest = 0;
  const candidates = [...delimiters, ...spaced.filter((delimiter) => sample.includes(`${delimiter}"`))];
  for (const delimiter of candidates) {
    const score = scoreDelimiter(sample, delimiter) * (delimiter === preferred ? 1.2 : 1);
    if (score <= highest + 1e-9) continue;
    highest = score;
    best = delimiter;
  }
  return best;
}

function scoreDelimiter(sample: string, delimiter: string): number {
  if (!sample.includes(delimiter)) return 0;
  const { data, errors } = Papa.parse<string[]>(sample, { delimiter, preview: LINES });
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''));
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let [width, most] = [1, 0];
  for (const [cells, count] of counts) if (cells > 1 && count > most) [width, most] = [cells, count];
  if (most === 0) return 0;
  const steady = most / rows.length;
  const quotes = 1 / (1 + errors.filter(({ type }) => type === 'Quotes').length);
  return steady * quotes * (1 - shareOfProse(rows, width)) * (1 + Math.log(width) / 10);
}

/** In prose a comma is followed by a blank; between cells it hardly ever is. */
function shareOfProse(rows: readonly string[][], width: number): number {
  let cells = 0;
  let spaced = 0;
  for (const row of rows) {
    if (row.length !== width) continue;
    cells += row.length - 1;
    for (const cell of row.slice(1)) if (/^ \S/.test(cell)) spaced++;
  }
  return cells === 0 ? 0 : (spaced / cells) * 0.5;
}
