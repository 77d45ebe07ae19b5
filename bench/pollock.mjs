// Scores the reading of polluted text tables (Pollock: github.com/HPI-Information-Systems/Pollock) as that benchmark does.
// Usage: npm run build && node bench/pollock.mjs FOLDER
// FOLDER holds csv/ (the polluted files) and clean/ (what they should be read as). Printed: the simple score (0..10: success, then
// precision, recall and F1 of header, records and cells, each a mean over the files) and the files that lose points, by kind.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const built = await import('@routebook/formats').catch(() => undefined);
if (!folder || !built?.readWorkbook) {
  console.error(folder ? 'packages/formats is not built. Run: npm run build' : 'Usage: node bench/pollock.mjs FOLDER');
  process.exit(2);
}

const scores = readdirSync(join(folder, 'csv'))
  .filter((name) => name.endsWith('.csv'))
  .map((name) => ({ name, score: scoreFile(name) }));
const byKind = new Map();
for (const { name, score } of scores) {
  const kind = name.replace(/\d+/g, 'N');
  const known = byKind.get(kind) ?? { files: 0, lost: 0, example: name, least: 11 };
  byKind.set(kind, {
    files: known.files + 1,
    lost: known.lost + 10 - score,
    ...(score < known.least ? { example: name, least: score } : { example: known.example, least: known.least }),
  });
}
const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
console.log(`files ${scores.length}, errors ${scores.filter(({ score }) => score === 0).length}, Pollock simple score ${mean.toFixed(3)}`);
for (const [kind, { files, lost, example, least }] of [...byKind].sort((one, two) => two[1].lost - one[1].lost)) {
  if (lost > 0.001)
    console.log(`  ${kind}: ${files} files, ${(lost / files).toFixed(3)} points lost each, worst ${least.toFixed(2)} ${example}`);
}

function scoreFile(name) {
  const clean = rowsOf(readFileSync(join(folder, 'clean', name)), name);
  let rows;
  try {
    rows = rowsOf(readFileSync(join(folder, 'csv', name)), name);
  } catch (error) {
    console.log(name, error.message);
    return 0;
  }
  if (clean.length === 0) return 10;
  const records = (table) => table.slice(1).map((row) => row.join(''));
  return 1 + measure(clean[0], rows[0] ?? []) + measure(records(clean), records(rows)) + measure(clean.flat(), rows.flat());
}

function rowsOf(bytes, file) {
  if (bytes.length === 0) return [];
  const { sheets } = built.readWorkbook(new Uint8Array(bytes), { file });
  return sheets[0].rows.map((row) => row.map((cell) => cell ?? '')).filter((row) => row.some((cell) => cell !== ''));
}

/** Precision, recall and F1 of two multisets, added up. */
function measure(source, loaded) {
  if (source.length === 0) return 3;
  const counts = new Map();
  for (const item of source) counts.set(item, (counts.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of loaded) {
    const left = counts.get(item) ?? 0;
    if (left > 0) common++;
    counts.set(item, left - 1);
  }
  if (common === 0) return 0;
  const [precision, recall] = [common / source.length, common / loaded.length];
  return precision + recall + (2 * precision * recall) / (precision + recall);
}
