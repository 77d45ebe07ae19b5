import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import papaparse from 'papaparse';

const columns = ['id', 'city', 'country', 'kind', 'name', 'iso2', 'admin1', 'lat', 'lon', 'alt'];

/** `dev` rows may be looked at one by one; `test` rows only count. The text decides, so a list made again splits alike. */
export function halfOf({ city, country }) {
  return createHash('sha1').update(`${city}|${country}`).digest()[0] % 2 === 0 ? 'dev' : 'test';
}

/** A number that stands for a text, for a sample that is the same on every run. */
export const shuffleKey = (text) => createHash('sha1').update(text).digest().readUInt32BE(0);

/** Rows of a table of places, or of lines `text=ISO` (one country a line). */
export function readList(path) {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.csv')) return papaparse.parse(text, { header: true, skipEmptyLines: true }).data;
  const lines = text.split('\n').filter((line) => line.includes('='));
  return lines.map((line, at) => {
    const end = line.lastIndexOf('=');
    const iso2 = line.slice(end + 1).trim();
    return { id: at + 1, city: '', country: line.slice(0, end), kind: iso2 === '' ? 'none' : 'country', iso2 };
  });
}

/** Writes a list with one row for every different pair of texts. */
export function writeList(path, rows) {
  const different = [...new Map(rows.map((row) => [`${row.city}|${row.country}`, row])).values()];
  const numbered = different.map((row, at) => ({ id: at + 1, ...row }));
  writeFileSync(path, `${papaparse.unparse(numbered, { columns, newline: '\n' })}\n`);
  process.stdout.write(`${numbered.length} rows, of these dev ${numbered.filter((row) => halfOf(row) === 'dev').length}\n`);
}
