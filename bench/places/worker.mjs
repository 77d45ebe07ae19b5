// One reader in a process of its own, so that its memory and loading are its own: node worker.mjs READER HALF SAMPLE LIST ...
// Prints one line of JSON. SAMPLE is the number of rows of each list, the same rows for every reader; 0 is all.
import { basename } from 'node:path';
import { judge } from './judge.mjs';
import { halfOf, readList, shuffleKey } from './lists.mjs';

const [name, half, sample, ...paths] = process.argv.slice(2);
const cpuMs = (from) => {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

function rowsOf(path) {
  const rows = readList(path).filter((row) => half === 'all' || halfOf(row) === half);
  if (sample === '0' || rows.length <= Number(sample)) return rows;
  return rows.toSorted((a, b) => shuffleKey(a.city + a.country) - shuffleKey(b.city + b.country)).slice(0, Number(sample));
}

/** Has every country's index made, and reads rows of the other half for two seconds, so that only reading is timed. */
function warmUp(path, rows) {
  for (const country of new Set(rows.map((row) => row.country))) read({ city: 'Xyzzyq', country });
  if (half === 'all') return;
  const end = performance.now() + 2000;
  for (const row of readList(path)) if (half !== halfOf(row) && performance.now() < end) read(row);
}

const lists = paths.map((path) => ({ path, list: basename(path).replace(/\.\w+$/, ''), rows: rowsOf(path) }));
const { open } = await import(`./peers/${name}.mjs`);
globalThis.gc?.();
const before = process.memoryUsage().rss;
const loading = process.cpuUsage();
const { version, read } = await open();
read({ city: 'Nairobi', country: 'Kenya' });
const loadMs = cpuMs(loading);

const results = lists.map(({ list, path, rows }) => {
  warmUp(path, rows);
  const reading = process.cpuUsage();
  const answers = rows.map((row) => read(row));
  const ms = cpuMs(reading);
  const verdicts = rows.map((row, at) => judge(row, answers[at]));
  const count = (what) => verdicts.filter((verdict) => verdict[what]).length;
  return { list, rows: rows.length, full: count('full'), country: count('country'), asked: count('asked'), wrong: count('wrong'), ms };
});
const megabytes = (process.memoryUsage().rss - before) / 1e6;
process.stdout.write(`${JSON.stringify({ name, version, loadMs, megabytes, results })}\n`);
