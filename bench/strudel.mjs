// Measures how often the header row is found on annotated public tables (Strudel: github.com/HPI-Information-Systems/Strudel).
// Usage: npm run build && node bench/strudel.mjs FOLDER [--misses]
// FOLDER holds the unpacked data/saus.jl and data/troy.jl. Each line of them is a table with an annotation for every row.
//
// What is measured: the annotated header is the last row marked `header` above the first row marked `data` or `derived`; tables without
// one don't count. A table is right when the last header row that Routebook finds is exactly that row. No words of any language are
// used, so this measures the structural rules alone; blank rows between header rows count as rows.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const core = await import('@routebook/core').catch(() => undefined);
if (!core?.findHeader) {
  console.error('packages/core is not built. Run: npm run build');
  process.exit(2);
}
const { compileVocabulary, findHeader, gridFromRows, phraseReader } = core;
const [folder, ...flags] = process.argv.slice(2);
const read = phraseReader(compileVocabulary([]));

/** Cells of the corpus are text; what reads as a plain number becomes one, as it was in the workbook. */
function cellOf(text) {
  if (text === null || text === '') return null;
  return /^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : text;
}

function annotatedHeader(lines) {
  const firstData = lines.findIndex((line) => line === 'data' || line === 'derived');
  return lines.slice(0, firstData < 0 ? lines.length : firstData).lastIndexOf('header');
}

function measure(file) {
  const result = { tables: 0, right: 0, rowOne: 0, anyHeaderRow: 0 };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const table = JSON.parse(line);
    const header = annotatedHeader(table.line_annotation);
    if (header < 0) continue;
    const found = findHeader(
      gridFromRows(
        'table',
        table.table_array.map((row) => row.map(cellOf)),
      ),
      0,
      read,
    );
    const last = found?.rows.at(-1) ?? -1;
    result.tables++;
    if (last === header) result.right++;
    if (header === 0) result.rowOne++;
    if (table.line_annotation[last] === 'header') result.anyHeaderRow++;
    if (last !== header && flags.includes('--misses'))
      console.log(`${table.file_name} ${table.table_id}: annotated row ${header + 1}, found row ${last + 1}`);
  }
  return result;
}

const share = (part, whole) => `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`;
const results = ['saus', 'troy']
  .map((name) => [name, join(folder ?? '', `${name}.jl`)])
  .filter(([, file]) => existsSync(file))
  .map(([name, file]) => [name, measure(file)]);
if (results.length === 0) {
  console.error('Usage: node bench/strudel.mjs FOLDER (with saus.jl and troy.jl, unpacked)');
  process.exit(2);
}
const all = results
  .map(([, result]) => result)
  .reduce((sum, one) => Object.fromEntries(Object.entries(sum).map(([key, value]) => [key, value + one[key]])));
for (const [name, { tables, right, anyHeaderRow, rowOne }] of [...results, ['all', all]]) {
  console.log(
    `${name}: last header row found ${share(right, tables)}; some header row found ${share(anyHeaderRow, tables)}; first row is the header ${share(rowOne, tables)}`,
  );
}
