// Marks, clears and edits every workbook under a folder, adds a sheet to it, and tells what was lost on the way.
// Usage: node bench/patch.mjs FOLDER [--every N] [--seconds N]
//
// Printed: files patched, refused (by code), crashed and hung (over 20 s), and by fault: parts that were lost or changed although they had
// nothing to do with the patch, values that differ when the copy is read again, copies that SheetJS cannot read though it reads the original.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

const HANG = 20_000;
const SHOWN = 30;
const [folder, ...flags] = process.argv.slice(2);
const settingOf = (flag, otherwise) => (flags.includes(flag) ? Number(flags[flags.indexOf(flag) + 1]) : otherwise);
if (!folder) {
  console.error('Usage: node bench/patch.mjs FOLDER [--every N] [--seconds N]');
  process.exit(2);
}

const every = settingOf('--every', 1);
const end = performance.now() + settingOf('--seconds', Number.POSITIVE_INFINITY) * 1000;
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.xls[xm]$/i.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .filter((_, index) => index % every === 0);

const scratch = mkdtempSync(join(tmpdir(), 'routebook-patch-'));
const script = join(scratch, 'worker.mjs');
await build({
  entryPoints: [fileURLToPath(new URL('patch-worker.mjs', import.meta.url))],
  outfile: script,
  bundle: true,
  platform: 'node',
  format: 'esm',
  conditions: ['routebook-source'],
});

let worker;
const counts = new Map();
const told = [];
let done = 0;
for (const path of files) {
  if (performance.now() > end) break;
  const result = await patch(path);
  done++;
  for (const outcome of [result.outcome, ...result.faults.map(({ fault }) => fault)]) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  for (const { fault, detail } of result.faults) told.push(`${fault}: ${relative(folder, path)} ${detail}`);
}
await worker?.terminate();
rmSync(scratch, { recursive: true });
console.table({ files: files.length, done, ...Object.fromEntries([...counts].sort()) });
for (const line of told.slice(0, SHOWN)) console.log(line);

function patch(path) {
  worker ??= new Worker(pathToFileURL(script));
  return new Promise((resolve) => {
    const settle = (result, stop) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      if (stop) {
        worker.terminate();
        worker = undefined;
      }
      resolve(result);
    };
    const timer = setTimeout(() => settle({ outcome: 'hang', faults: [{ fault: 'hung', detail: '' }] }, true), HANG);
    worker.once('message', (result) => settle(result, false));
    worker.once('error', (error) => settle({ outcome: 'dead', faults: [{ fault: 'died', detail: String(error) }] }, true));
    worker.postMessage(path);
  });
}
