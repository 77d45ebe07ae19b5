// Marks, clears and edits every workbook under the folders, adds a sheet to it, and tells what was lost or changed on the way.
// Usage: node bench/patch.mjs FOLDER... [--every N] [--seconds N] [--sdk N] [--office N] [--list N]
//
// Each copy is held against its source: parts that were lost, changed or added without need; cells as we and as SheetJS read them;
// with --sdk the errors that the Open XML SDK finds, and with --office what LibreOffice shows, in every Nth file.
// --every: only every Nth file. --seconds: begin no further file after that time. --list: how many faults are told (40).
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const HANG = 30_000;
const number = { type: 'string' };
const { values: settings, positionals: folders } = parseArgs({
  options: { every: number, seconds: number, sdk: number, office: number, list: number },
  allowPositionals: true,
});
if (folders.length === 0) {
  console.error('Usage: node bench/patch.mjs FOLDER... [--every N] [--seconds N] [--sdk N] [--office N] [--list N]');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'routebook-patch-'));
const [workerScript, { PatientWorker }, { SdkComparison }, { OfficeComparison }] = await load();
const worker = new PatientWorker(workerScript, { limit: HANG });
const sdk = settings.sdk ? new SdkComparison() : undefined;
const office = settings.office ? new OfficeComparison(scratch) : undefined;
const outcomes = {};
const faults = [];
const kept = {};
try {
  await patchAll();
} finally {
  await Promise.all([worker.stop(), sdk?.stop()]);
  rmSync(scratch, { recursive: true });
}
report();

/** Our sources are TypeScript: what imports them is bundled first. */
async function load() {
  const bundle = async (name) => {
    const outfile = join(scratch, name.replace('/', '-'));
    const entryPoints = [fileURLToPath(new URL(name, import.meta.url))];
    await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', conditions: ['routebook-source'] });
    return pathToFileURL(outfile);
  };
  const compareInOffice = await bundle('patch/compare-in-office.mjs');
  return [
    await bundle('patch-worker.mjs'),
    await import('./patch/patient-worker.mjs'),
    await import('./patch/compare-in-sdk.mjs'),
    await import(compareInOffice.href),
  ];
}

function workbooks() {
  const entries = folders.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }));
  const files = entries.filter((entry) => entry.isFile() && /\.xls[xm]$/i.test(entry.name));
  const every = Number(settings.every ?? 1);
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .filter((_, index) => index % every === 0);
}

async function patchAll() {
  const end = performance.now() + Number(settings.seconds ?? Number.POSITIVE_INFINITY) * 1000;
  for (const [index, path] of workbooks().entries()) {
    if (performance.now() > end) break;
    const { outcome, faults: own, copies = {}, features = {} } = outcomeOf(await worker.ask(path));
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    const fail = (step, fault, detail) => faults.push({ path, step, fault, detail });
    for (const { step, fault, detail } of own) fail(step, fault, detail);
    addUp(features);
    if (outcome !== 'patched') continue;
    const source = readFileSync(path);
    if (sdk && index % Number(settings.sdk) === 0) await sdk.compare(source, copies, fail);
    if (office && index % Number(settings.office) === 0) await office.add(path, source, copies, fail);
  }
  await office?.finish();
}

function addUp(features) {
  for (const [step, counts] of Object.entries(features)) {
    kept[step] ??= {};
    for (const [feature, count] of Object.entries(counts)) kept[step][feature] = (kept[step][feature] ?? 0) + count;
  }
}

function outcomeOf(answer) {
  if (answer.hung !== undefined) return { outcome: 'hang', faults: [{ step: answer.hung, fault: 'hung', detail: '' }] };
  if (answer.died !== undefined) return { outcome: 'died', faults: [{ step: '', fault: 'died', detail: answer.died }] };
  return answer;
}

function report() {
  console.table(outcomes);
  console.table(kept);
  if (sdk)
    console.table({
      SDK: { compared: sdk.compared, 'not opened': sdk.unopened, 'source errors': sdk.sourceErrors, 'copy errors': sdk.copyErrors },
    });
  if (office) console.table({ LibreOffice: { compared: office.compared, 'not opened': office.unopened } });
  const files = {};
  for (const { step, fault, path } of faults) {
    files[step] ??= {};
    files[step][fault] ??= new Set();
    files[step][fault].add(path);
  }
  console.log('Files by step and fault:');
  console.table(
    Object.fromEntries(
      Object.entries(files).map(([step, own]) => [
        step,
        Object.fromEntries(Object.entries(own).map(([fault, paths]) => [fault, paths.size])),
      ]),
    ),
  );
  for (const { path, step, fault, detail } of faults.slice(0, Number(settings.list ?? 40)))
    console.log(`${step}: ${fault}: ${path}\n  ${detail}`);
}
