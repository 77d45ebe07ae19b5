// Reads every workbook and text table under a folder and compares what we read with what SheetJS reads (the oracle).
// Usage: npm run build && node bench/corpora.mjs FOLDER [--differences N] [--only .xlsx]
//
// Printed: files read, files refused (by code), crashes (anything thrown that is no refusal), hangs (over 10 s), files whose cells are
// all equal to the oracle's, and the first differences. Text tables are compared only when they are UTF-8: there the oracle guesses.
// Each file is read in a worker, so that one that hangs can be ended.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';

const HANG = 10_000;
const [folder, ...flags] = process.argv.slice(2);
const settingOf = (flag) => (flags.includes(flag) ? flags[flags.indexOf(flag) + 1] : undefined);

if (!folder) {
  console.error('Usage: node bench/corpora.mjs FOLDER [--differences N] [--only .xlsx]');
  process.exit(2);
}
const built = await import('@routebook/formats').catch(() => undefined);
if (!built?.readWorkbook) {
  console.error('packages/formats is not built. Run: npm run build');
  process.exit(2);
}

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(
    (entry) => entry.isFile() && /\.(xlsx|xlsm|csv|tsv)$/i.test(entry.name) && entry.name.toLowerCase().endsWith(settingOf('--only') ?? ''),
  )
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

const results = await readAll(files);
report(results);

function readAll(paths) {
  const done = [];
  return new Promise((resolve) => {
    let worker;
    let timer;
    const next = () => {
      if (done.length === paths.length) return worker?.terminate().then(() => resolve(done));
      worker ??= startWorker();
      timer = setTimeout(() => give({ outcome: 'hang', milliseconds: HANG }), HANG * 2);
      worker.postMessage(paths[done.length]);
    };
    const give = (result) => {
      clearTimeout(timer);
      if (result.outcome === 'hang' || result.outcome === 'dead') {
        worker.removeAllListeners();
        worker.terminate();
        worker = undefined;
      }
      done.push({ path: paths[done.length], ...result });
      next();
    };
    const startWorker = () => {
      const started = new Worker(new URL('corpora-worker.mjs', import.meta.url));
      started.on('message', give);
      started.on('error', (error) => give({ outcome: 'dead', detail: String(error) }));
      return started;
    };
    next();
  });
}

function report(all) {
  const read = all.filter((result) => result.outcome === 'read');
  const compared = read.filter((result) => result.compared);
  const equal = compared.filter((result) => result.differences.length === 0);
  const cells = sum(compared, 'cells');
  console.log(
    `files ${all.length}, read ${read.length}, compared ${compared.length}, beside a .csv ${all.filter((result) => result.beside).length}`,
  );
  for (const outcome of ['refused', 'crash', 'dead', 'hang']) {
    const group = all.filter((result) => result.outcome === outcome || (outcome === 'hang' && result.milliseconds > HANG));
    console.log(`${outcome}: ${group.length}`);
    for (const { path, detail } of group) console.log(`  ${relative(folder, path)}: ${detail ?? ''}`);
  }
  console.log(`files identical ${equal.length}/${compared.length} (${share(equal.length, compared.length)})`);
  console.log(`cells identical ${cells - sum(compared, 'different')}/${cells} (${share(cells - sum(compared, 'different'), cells)})`);
  const slowest = [...all].sort((one, two) => two.milliseconds - one.milliseconds)[0];
  if (slowest) console.log(`slowest: ${slowest.milliseconds} ms ${relative(folder, slowest.path)}`);
  for (const { path, differences, different } of compared.filter((result) => result.differences.length > 0)) {
    console.log(`\n${relative(folder, path)}: ${different} cells differ`);
    for (const difference of differences.slice(0, Number(settingOf('--differences') ?? 3))) console.log(`  ${difference}`);
  }
}

function sum(list, key) {
  return list.reduce((total, result) => total + result[key], 0);
}

function share(part, whole) {
  return whole === 0 ? 'none' : `${((part / whole) * 100).toFixed(2)} %`;
}
